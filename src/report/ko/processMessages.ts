import { formatBytes } from "../formatNumber.ts";
import type { Sentence } from "../messages.ts";
import type { ProcessProblemCode } from "../processMessages.ts";

/** What the machine, its threads and its file systems do not let happen. */
export const processMessages: Readonly<Record<ProcessProblemCode, Sentence>> = {
  "E-RUN-005": ({ plan, worlds, count, runs, left }) =>
    `"${plan}"의 시뮬레이션 세계 ${runs}개 가운데 ${count}개(${worlds})가 빠졌습니다. 세계마다 작업 스레드가 ` +
    `두 번씩 멈췄습니다. ${left === 0 ? "결과가 없으며" : `결과는 나머지 ${left}개에 대한 것이며`}, ` +
    "같은 명령을 실행하면 다시 시도합니다",
  "E-RUN-006": ({ memoryBytes, budgetBytes, threads }) =>
    `메모리가 최대 ${size(memoryBytes)} 필요할 수 있는데, 한도는 ${size(budgetBytes)}입니다. 네트워크를 줄이거나, ` +
    `실행 횟수를 줄이거나${threads === 1 ? "" : ", --workers 1을 쓰거나"}, --memory로 한도를 늘리십시오`,
  "E-RUN-007": ({ path, diskBytes, freeBytes }) =>
    `이벤트가 최대 ${size(diskBytes)}를 차지할 수 있는데, ${path}에 남은 공간은 ${size(freeBytes)}입니다. ` +
    "기록을 줄이거나(record: sample 또는 none), --store로 다른 위치를 지정하거나, --force로 시도하십시오",
  "E-CLI-025": ({ name, reason, suggestion }) =>
    `이름 "${name}": ${NAMES[`${reason}`] ?? "Windows에서 쓸 수 없는 이름입니다"}. 모든 시스템에 복사할 수 없으니 ` +
    (suggestion === "" ? "다른 이름을 선택하십시오" : `"${suggestion}" 같은 이름을 쓰십시오`),
};

/** What is wrong with a name. */
const NAMES: Readonly<Record<string, string>> = {
  device: "Windows의 장치 이름입니다",
  character: "Windows에서 쓸 수 없는 문자가 있습니다",
  ending: "끝의 점이나 공백을 Windows가 없앱니다",
};

const size = (bytes: string | number | undefined): string => formatBytes(Number(bytes));
