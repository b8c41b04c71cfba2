import type { Catalogue } from "../Lang.ts";

/** Runs, and what became of them from a time on. Numbers come as text. */
export interface ForkWords {
  readonly title: (fork: {
    readonly run: string;
    readonly parent: string;
    readonly batch: string;
    readonly at: string;
    readonly set: string;
  }) => string;
  readonly oneWorld: (hasChanged: boolean) => string;
  readonly worlds: (worlds: string, changed: string) => string;
  readonly before: string;
  readonly after: string;
  readonly difference: string;
  readonly interval: string;
  readonly sharers: string;
  readonly viewers: string;
  readonly negativeSharers: string;
  readonly ignites: string;
  readonly spiral: string;
  readonly to: string;
  readonly note: string;
}

export const forkWords: Catalogue<ForkWords> = {
  en: {
    title: ({ run, parent, batch, at, set }) =>
      `${run} (batch ${parent}) forked at ${at} as batch ${batch}: ${set}`,
    oneWorld: (hasChanged) =>
      `One world, ${hasChanged ? "with other events from then on" : "with the same events"}.`,
    worlds: (worlds, changed) => `${worlds} worlds, ${changed} of them with other events from then on.`,
    before: "before",
    after: "after",
    difference: "difference",
    interval: "95 % interval",
    sharers: "sharers",
    viewers: "viewers",
    negativeSharers: "negative sharers",
    ignites: "ignites",
    spiral: "negative spiral",
    to: " to ",
    note: "Differences are those of the same worlds, with the same luck.",
  },
  zh: {
    title: ({ run, parent, batch, at, set }) =>
      `${run}（批次 ${parent}）在 ${at} 分叉为批次 ${batch}：${set}`,
    oneWorld: (hasChanged) => `一个模拟世界，${hasChanged ? "此后的事件有变化" : "事件相同"}。`,
    worlds: (worlds, changed) => `${worlds} 个模拟世界，其中 ${changed} 个此后的事件有变化。`,
    before: "之前",
    after: "之后",
    difference: "差异",
    interval: "95 % 区间",
    sharers: "转发者",
    viewers: "看到的人",
    negativeSharers: "负面转发者",
    ignites: "引爆",
    spiral: "负面螺旋",
    to: " 至 ",
    note: "差异来自相同的模拟世界，随机性相同。",
  },
  ko: {
    title: ({ run, parent, batch, at, set }) =>
      `${run} (배치 ${parent}): ${at} 시점에 배치 ${batch} 쪽으로 갈라짐, ${set}`,
    oneWorld: (hasChanged) =>
      `시뮬레이션 세계 하나, ${hasChanged ? "그 뒤의 이벤트가 달라짐" : "이벤트가 같음"}.`,
    worlds: (worlds, changed) => `시뮬레이션 세계 ${worlds}개 중 ${changed}개는 그 뒤의 이벤트가 다릅니다.`,
    before: "이전",
    after: "이후",
    difference: "차이",
    interval: "95 % 구간",
    sharers: "공유자",
    viewers: "본 사람",
    negativeSharers: "부정 공유자",
    ignites: "점화",
    spiral: "부정 확산",
    to: " ~ ",
    note: "차이는 같은 시뮬레이션 세계에서 같은 운으로 비교한 값입니다.",
  },
};
