import type { UnevenTies } from "../../tipping/evenTies.ts";
import type { Catalogue } from "../Lang.ts";

/** The report of `tip`; numbers and names come as text. */
export interface TipWords {
  readonly people: (count: string) => string;
  readonly ties: (count: string) => string;
  readonly worlds: (count: string) => string;
  readonly seed: (seed: string) => string;
  readonly unit: string;
  readonly represents: (count: string) => string;
  readonly noNetwork: string;
  readonly network: string;
  readonly meanField: string;
  readonly adjacency: string;
  readonly nonBacktracking: string;
  readonly among: (people: string) => string;
  readonly susceptibilityPeak: string;
  /** Where susceptibility peaks again, if lower. */
  readonly lesserPeak: string;
  readonly restPeak: string;
  readonly secondPeak: string;
  readonly variabilityPeak: string;
  readonly largestGap: string;
  readonly none: string;
  readonly local: string;
  /** floods: cascades of single people that were looked at instead. */
  readonly uneven: (reason: string, floods: string | undefined) => string;
  readonly reasons: Readonly<Record<UnevenTies | "channels", string>>;
  readonly half: (threshold: string, counts: "earned" | "all") => string;
  /** Heads of the columns: plan, alpha50, interval, own, margin. */
  readonly head: readonly [string, string, string, string, string];
  readonly pastAtAny: string;
  readonly times: (times: string) => string;
  readonly at: (times: string) => string;
  readonly past: (times: string) => string;
  readonly short: (times: string) => string;
  readonly chart: string;
  readonly whatWould: (plan: string) => string;
}

export const tipWords: Catalogue<TipWords> = {
  en: {
    people: (count) => `${count} people`,
    ties: (count) => `${count} ties`,
    worlds: (count) => `${count} worlds a plan`,
    seed: (seed) => `seed ${seed}`,
    unit: "Every threshold is a value of content.transmissibility.",
    represents: (count) =>
      `Each person stands for ${count}: thresholds are those of the network as computed.`,
    noNetwork:
      "The network's own thresholds are those of independent contagion, which this is not: only plans tell.",
    network: "The network by itself, whatever the plan:",
    meanField: "mean field",
    adjacency: "adjacency",
    nonBacktracking: "non-backtracking",
    among: (people) => `among about ${people} people`,
    susceptibilityPeak: "susceptibility peak",
    lesserPeak: "  a lower one",
    restPeak: "mean cluster peak",
    secondPeak: "second cluster peak",
    variabilityPeak: "variability peak",
    largestGap: "largest gap",
    none: "none",
    local:
      "The non-backtracking threshold is local: a small core may go on for ever there, and the rest never " +
      "hear of it. Where the whole network tips lies higher.",
    uneven: (reason, floods) =>
      `Its ties cannot be opened one by one: ${reason}. ` +
      (floods === undefined
        ? "The plans' worlds answer."
        : `Instead, ${floods} cascades, each of one person taken at random, say where their sizes vary most.`),
    reasons: {
      "one-way": "some of them run one way only",
      strength: "some are stronger one way than the other, by themselves or by who is at their end",
      attention: "whether a copy is seen depends on who receives it",
      channels:
        "there are several channels, and the thresholds above are those of ties alone, on the first one or each " +
        "on its own",
    },
    half: (threshold, counts) =>
      `Where half of all worlds ignite (at least ${threshold} ` +
      `${counts === "earned" ? "people beside those who start" : "people, those who start among them"}):`,
    head: ["plan", "alpha50", "95 % interval", "its own", "margin"],
    pastAtAny: "past it at any",
    times: (times) => `${times} times`,
    at: (times) => `at it, as far as can be told: ${times}`,
    past: (times) => `past it: ${times}`,
    short: (times) => `short of it: ${times}`,
    chart: "Share of worlds that ignite:",
    whatWould: (plan) => `${plan}: what would tip it?`,
  },
  zh: {
    people: (count) => `${count} 人`,
    ties: (count) => `${count} 条关系`,
    worlds: (count) => `每个方案 ${count} 个模拟世界`,
    seed: (seed) => `随机种子 ${seed}`,
    unit: "所有阈值都是 content.transmissibility（传播力）的取值。",
    represents: (count) => `每个人代表 ${count} 人：阈值按实际计算的网络给出。`,
    noNetwork: "网络自身的阈值只适用于独立传播，这里不是：只能看各方案。",
    network: "网络自身（与方案无关）：",
    meanField: "平均场",
    adjacency: "邻接矩阵",
    nonBacktracking: "非回溯",
    among: (people) => `集中在约 ${people} 人`,
    susceptibilityPeak: "敏感度峰值",
    lesserPeak: "  较低的峰值",
    restPeak: "平均簇峰值",
    secondPeak: "第二大簇峰值",
    variabilityPeak: "变异度峰值",
    largestGap: "最大跳跃",
    none: "无",
    local: "非回溯阈值是局部的：小核心里可能一直传下去，其他人却从未听说。整个网络的引爆点更高。",
    uneven: (reason, floods) =>
      `无法逐条打开关系：${reason}。` +
      (floods === undefined
        ? "以各方案的模拟世界为准。"
        : `改为模拟 ${floods} 次传播，每次从随机一人开始，看传播规模在何处差异最大。`),
    reasons: {
      "one-way": "有些关系是单向的",
      strength: "有些关系两个方向的强度不同（本身不同，或因两端的人而不同）",
      attention: "能否看到取决于接收的人",
      channels: "有多个渠道，上面的阈值只针对关系本身，在第一个渠道或各渠道单独计算",
    },
    half: (threshold, counts) =>
      `一半的模拟世界在何处引爆（至少 ${threshold} 人，${counts === "earned" ? "不含起始人群" : "含起始人群"}）：`,
    head: ["方案", "alpha50", "95% 区间", "目前", "余量"],
    pastAtAny: "任何取值都已超过",
    times: (times) => `${times} 倍`,
    at: (times) => `在误差内正处于引爆点：${times}`,
    past: (times) => `已超过：${times}`,
    short: (times) => `尚未达到：${times}`,
    chart: "引爆的模拟世界占比：",
    whatWould: (plan) => `${plan}：怎样才能引爆？`,
  },
  ko: {
    people: (count) => `${count}명`,
    ties: (count) => `관계 ${count}개`,
    worlds: (count) => `플랜마다 시뮬레이션 세계 ${count}개`,
    seed: (seed) => `난수 시드 ${seed}`,
    unit: "모든 임계값은 content.transmissibility(전파력)의 값입니다.",
    represents: (count) => `한 사람이 ${count}명을 대표합니다. 임계값은 계산한 네트워크의 값입니다.`,
    noNetwork:
      "네트워크 자체의 임계값은 독립 전파에만 해당하며 여기서는 아닙니다. 플랜별 결과만 볼 수 있습니다.",
    network: "네트워크 자체 (플랜과 무관):",
    meanField: "평균장",
    adjacency: "인접 행렬",
    nonBacktracking: "비역추적",
    among: (people) => `약 ${people}명 안에서`,
    susceptibilityPeak: "감수율 정점",
    lesserPeak: "  더 낮은 정점",
    restPeak: "평균 군집 정점",
    secondPeak: "둘째 군집 정점",
    variabilityPeak: "변동성 정점",
    largestGap: "최대 도약",
    none: "없음",
    local:
      "비역추적 임계값은 국소적입니다. 작은 핵심 집단에서만 계속 퍼지고 나머지는 듣지 못할 수 있습니다. " +
      "네트워크 전체의 티핑 포인트는 더 높습니다.",
    uneven: (reason, floods) =>
      `관계를 하나씩 열 수 없습니다: ${reason}. ` +
      (floods === undefined
        ? "플랜의 시뮬레이션 세계가 답입니다."
        : `대신 무작위로 고른 한 사람에게서 시작하는 확산 ${floods}번으로 규모가 가장 크게 갈리는 지점을 찾습니다.`),
    reasons: {
      "one-way": "한 방향 관계가 있음",
      strength: "방향에 따라 강도가 다른 관계가 있음 (관계 자체나 받는 사람에 따라)",
      attention: "볼 수 있는지가 받는 사람에 달려 있음",
      channels: "채널이 여럿이며, 위 임계값은 관계만을 첫 채널 또는 채널별로 따로 본 값임",
    },
    half: (threshold, counts) =>
      `세계의 절반이 점화하는 지점 (최소 ${threshold}명, 시드 ${counts === "earned" ? "제외" : "포함"}):`,
    head: ["플랜", "alpha50", "95% 구간", "현재", "여유"],
    pastAtAny: "어떤 값에서도 넘음",
    times: (times) => `${times}배`,
    at: (times) => `오차 범위에서 티핑 포인트에 있음: ${times}`,
    past: (times) => `넘음: ${times}`,
    short: (times) => `못 미침: ${times}`,
    chart: "점화한 세계의 비율:",
    whatWould: (plan) => `${plan}: 무엇이 있으면 점화할까?`,
  },
};
