import type { Catalogue } from "../Lang.ts";

/** Ignition against the size of the push; chances come as text. */
export interface TipPushWords {
  readonly people: string;
  readonly ignites: string;
  readonly byOdds: string;
  /** share: the critical size as a part of all people, with its interval; null: it is not known. */
  readonly critical: (share: string | null) => string;
  /** The same, where already the fewest people ignite more than hardly. */
  readonly noCritical: (people: number, count: string, chance: string, share: string | null) => string;
  /** people: how many it takes for half of all worlds, with its interval. */
  readonly sum: (people: string | null) => string;
  readonly odds: (chance: string | null) => string;
}

export const tipPushWords: Catalogue<TipPushWords> = {
  en: {
    people: "people",
    ignites: "ignites (95 % band)",
    byOdds: "by odds alone",
    critical: (share) =>
      "People need each other here: there is a size under which it hardly ignites" +
      `${share === null ? "" : `, and half of all worlds do from ${share} of all people on`}.`,
    noCritical: (people, count, chance, share) =>
      `People need each other here, and yet ${count} ${people === 1 ? "person" : "people"}, the fewest that can be ` +
      `tried, already ignite${people === 1 ? "s" : ""} ${chance} of worlds` +
      `${share === null ? "" : `; half of all worlds do from ${share} of all people on`}.`,
    sum: (people) =>
      "Contagion is independent, and yet this is no matter of odds for each person, 1 − (1 − s)^k: cascades that are " +
      "too small by themselves add up to the threshold of ignition." +
      `${people === null ? "" : ` Half of all worlds ignite from ${people} people on.`}`,
    odds: (chance) =>
      "Contagion is independent, so there is no critical size: each person has a chance s of setting it off" +
      `${chance === null ? "" : ` (here ${chance})`}, and k together 1 − (1 − s)^k.`,
  },
  zh: {
    people: "人数",
    ignites: "引爆概率（95% 带）",
    byOdds: "仅按几率",
    critical: (share) =>
      "这里人们需要彼此带动：低于某个规模几乎不会引爆" +
      `${share === null ? "" : `，从全体的 ${share} 起一半的模拟世界会引爆`}。`,
    noCritical: (_people, count, chance, share) =>
      `这里人们需要彼此带动，但即使只用能试的最少人数（${count} 人），也有 ${chance} 的模拟世界会引爆` +
      `${share === null ? "" : `；从全体的 ${share} 起一半的模拟世界会引爆`}。`,
    sum: (people) =>
      "传播相互独立，但结果并不是每个人各碰运气（1 − (1 − s)^k）：起始人各自带来的小规模传播单独都不够，加起来才达到引爆阈值。" +
      `${people === null ? "" : `从 ${people} 人起一半的模拟世界会引爆。`}`,
    odds: (chance) =>
      `传播相互独立，因此没有临界规模：每个人引爆的几率为 s${chance === null ? "" : `（此处为 ${chance}）`}，` +
      "k 个人一起为 1 − (1 − s)^k。",
  },
  ko: {
    people: "인원",
    ignites: "점화 확률 (95% 대역)",
    byOdds: "확률만으로",
    critical: (share) =>
      "여기서는 사람들이 서로를 필요로 합니다. 어떤 규모 아래에서는 거의 점화하지 않습니다" +
      `${share === null ? "" : ` (전체의 ${share}부터 세계의 절반이 점화)`}.`,
    noCritical: (_people, count, chance, share) =>
      `여기서는 사람들이 서로를 필요로 하지만, 시험할 수 있는 가장 적은 인원(${count}명)만으로도 세계의 ${chance}에서 점화합니다` +
      `${share === null ? "" : ` (전체의 ${share}부터 세계의 절반이 점화)`}.`,
    sum: (people) =>
      "전파는 독립적이지만 한 사람씩의 확률 1 − (1 − s)^k로 설명되지 않습니다. 혼자서는 작은 확산들이 더해져 점화 기준에 이릅니다." +
      `${people === null ? "" : ` ${people}명부터 세계의 절반이 점화합니다.`}`,
    odds: (chance) =>
      `전파가 독립적이므로 임계 규모가 없습니다. 한 사람이 점화시킬 확률을 s라 하면${chance === null ? "" : ` (여기서는 ${chance})`} ` +
      "k명이 함께하면 1 − (1 − s)^k입니다.",
  },
};
