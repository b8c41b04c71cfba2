import type { ForkProblemCode } from "../forkMessages.ts";
import type { Sentence } from "../messages.ts";
import { timeText } from "../timeText.ts";

const MAY_CHANGE =
  "분기에서 바꿀 수 있는 것은 response, watch, content, channels, horizon, 그리고 플랜에서 분기 시점이나 " +
  "그 뒤에 움직이는 스타터입니다";

/** Why runs cannot be forked, or responses not be tried. */
export const forkMessages: Readonly<Record<ForkProblemCode, Sentence>> = {
  "E-STORE-047": ({ batch, world }) =>
    `배치 ${batch}의 시뮬레이션 세계 ${world}에서 분기한 결과, 과거가 저장소에 있는 실행과 다릅니다. ` +
    "저장소나 이 skipstone이 바뀌었습니다. 자세한 내용은 `skipstone verify`로 확인하십시오",
  "E-RUN-008": ({ at }) => `실행 도중(${timeText(at, "ko")})에는 바꿀 수 없습니다. ${MAY_CHANGE}`,
  "E-RUN-009": ({ at, horizon }) =>
    `분기 시점(${timeText(at, "ko")})이 실행의 끝(${timeText(horizon, "ko")})보다 늦어 분기할 수 없습니다. ` +
    "더 이른 시점을 선택하십시오",
  "E-RUN-010": ({ at, tick }) =>
    `이 스타터의 시점(${timeText(tick, "ko")})은 분기 시점(${timeText(at, "ko")})보다 앞선 과거입니다. ${MAY_CHANGE}`,
  "E-RUN-011": ({ batch, at, first }) =>
    `배치 ${batch} 자체가 이미 분기(${timeText(first, "ko")})이며, 하나의 실행에는 과거가 하나뿐입니다. ` +
    `지정한 시점(${timeText(at, "ko")})이 아니라 그 시점(${timeText(first, "ko")})이나 그 전에 분기하거나, ` +
    "바꿀 것을 모두 지정해 상위 배치에서 분기하십시오",
  "E-RUN-012": ({ at, kind }) =>
    `분기 시점(${timeText(at, "ko")})에는 바꿀 수 없습니다. 그때까지 본 내용은 ${kind} 전파 방식으로 계산됩니다`,
  "E-CLI-030": () => "그 시점부터 무엇이 달라지는지 --set path=value로 지정하십시오",
  "E-CLI-031": ({ at, horizon }) =>
    `기간의 끝(${timeText(horizon, "ko")})이 분기 시점(${timeText(at, "ko")})보다 이릅니다. ` +
    "분기 시점이나 그 뒤로 지정하십시오",
  "E-CLI-032": () =>
    "이 시나리오에서는 아무도 부정적으로 바뀌지 않아 대응할 일이 없습니다. 세그먼트의 positivity를 1보다 작게 하거나 " +
    "content.spoofing을 설정하십시오",
};
