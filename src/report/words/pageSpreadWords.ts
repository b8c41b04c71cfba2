import type { Catalogue } from "../Lang.ts";

/** Sentences and column heads of what a campaign reaches. Names come quoted, numbers told. */
export interface PageSpreadWords {
  readonly comparison: {
    readonly caption: string;
    readonly sharers: string;
    readonly range: string;
    readonly viewers: string;
    readonly ignites: string;
    readonly negative: string;
    readonly cost: string;
    readonly best: string;
    readonly note: (worlds: string, threshold: string | null) => string;
    readonly pairs: string;
    readonly against: string;
    readonly difference: string;
    /** What plans are compared by. */
    readonly measure: string;
    readonly wins: string;
    readonly ties: string;
    readonly pairsNote: string;
    /** What plans are weighed by at once, and which plan, if any, is better than each in all of it. */
    readonly frontier: string;
    readonly risk: string;
    readonly beatenBy: string;
    readonly frontierNote: string;
  };
  readonly reach: {
    readonly peak: (plan: string, time: string) => string;
    readonly peakAtOnce: (plan: string) => string;
    readonly phases: string;
    readonly from: string;
    readonly to: string;
    readonly phaseName: string;
    readonly fan: string;
  };
  readonly tipping: {
    readonly tips: (plan: string, own: string, least: string, times: string) => string;
    readonly at: (plan: string, own: string, least: string) => string;
    readonly falls: (plan: string, own: string, least: string, times: string) => string;
    readonly never: (plan: string) => string;
    readonly always: (plan: string) => string;
    readonly caption: string;
    readonly own: string;
    readonly least: string;
    readonly margin: string;
    readonly worlds: string;
    readonly flood: string;
    readonly grid: (why: string) => string;
    readonly method: string;
    readonly note: string;
    /** Where not all worlds took part: how many of how many did. */
    readonly fewer: (worlds: string, all: string) => string;
    readonly network: string;
    readonly threshold: string;
    readonly value: string;
    readonly meanField: string;
    readonly adjacency: string;
    readonly nonBacktracking: string;
    readonly susceptibilityPeak: string;
    readonly largestGap: string;
    readonly local: string;
  };
}

export const pageSpreadWords: Catalogue<PageSpreadWords> = {
  en: {
    comparison: {
      caption: "What each plan comes to",
      sharers: "People who pass it on (mean)",
      range: "9 of 10 launches",
      viewers: "People who see it (mean)",
      ignites: "Takes off in",
      negative: "Of them against it",
      cost: "Cost (mean)",
      best: "Best of all",
      note: (worlds, threshold) =>
        `Numbers of people and money are means over the ${worlds} simulated launches, here and on all of this page; nine in ten launches end in the range beside them.` +
        (threshold === null ? "" : ` A launch takes off from ${threshold} people on.`),
      pairs: "Plan against plan, in the same simulated launches",
      against: "Compared with",
      difference: "More people pass it on (mean)",
      measure: "people who pass it on",
      wins: "Ahead in",
      ties: "Equal in",
      pairsNote:
        "Every plan is run in the same simulated launches, so that luck favours none: what differs is due to the plans. " +
        "An interval that holds 0 means that there is no clear difference.",
      frontier: "Reach, cost and risk at once",
      risk: "Launches with a negative spiral",
      beatenBy: "Beaten in all of it by",
      frontierNote:
        "A plan that none beats is a matter of what counts more to you; one that is beaten never is.",
    },
    reach: {
      peak: (plan, time) => `With ${plan}, most new people come in after ${time} (median of the launches).`,
      peakAtOnce: (plan) => `With ${plan}, most new people come in right at the launch.`,
      phases: "Phases of the launches that take off",
      from: "From",
      to: "To",
      phaseName: "Phase",
      fan: "Bands and single lines come from the first thousand simulated launches, the mean from all of them.",
    },
    tipping: {
      tips: (plan, own, least, times) =>
        `${plan} is past its tipping point: half of all launches take off from a transmissibility of ${least} on, and the content has ${own}, ${times} times that.`,
      at: (plan, own, least) =>
        `${plan} is right at its tipping point: half of all launches take off at a transmissibility of ${least}, and the content has ${own}; which side it is on is not certain.`,
      falls: (plan, own, least, times) =>
        `${plan} is short of its tipping point: people would have to pass the content on ${times} times as readily (transmissibility ${least} instead of ${own}) for half of all launches to take off.`,
      never: (plan) =>
        `${plan} has no tipping point: however readily people pass the content on, fewer than half of all launches take off.`,
      always: (plan) => `${plan} takes off however little people pass the content on.`,
      caption: "Tipping point of each plan",
      own: "Transmissibility",
      least: "Tips at",
      margin: "Margin",
      worlds: "Launches",
      flood: "exact, in each launch",
      grid: (why) => `by trial, as ${why}`,
      method: "How it was found",
      note: "Transmissibility is how readily a copy makes its reader pass it on. Margin is the content's own over the one that tips: above 1 it is past the point.",
      fewer: (worlds, all) =>
        `Tipping points and the curves beside them are found in the first ${worlds} of the ${all} simulated launches, so that chances read off these curves may differ a little from those of all.`,
      network: "What the network alone says",
      threshold: "Threshold",
      value: "Transmissibility",
      meanField: "mean field",
      adjacency: "adjacency",
      nonBacktracking: "non-backtracking",
      susceptibilityPeak: "susceptibility peak",
      largestGap: "largest gap",
      local:
        "The non-backtracking threshold is that of a small core only: content may go on for ever there, and the rest never hear of it.",
    },
  },
  zh: {
    comparison: {
      caption: "各方案的结果",
      sharers: "转发者（均值）",
      range: "10 次投放中的 9 次",
      viewers: "看到的人（均值）",
      ignites: "引爆概率",
      negative: "其中负面",
      cost: "花费（均值）",
      best: "最优概率",
      note: (worlds, threshold) =>
        `人数和金额都是 ${worlds} 次模拟投放的均值，全页如此；十次投放中有九次落在旁边的范围内。` +
        (threshold === null ? "" : `达到 ${threshold} 人即算引爆。`),
      pairs: "在相同的模拟投放中逐一对比",
      against: "对比方案",
      difference: "多出的转发者（均值）",
      measure: "转发者",
      wins: "领先",
      ties: "持平",
      pairsNote:
        "所有方案都在相同的模拟投放中运行，运气一视同仁，差异只来自方案本身。区间包含 0，表示没有明显差别。",
      frontier: "同时权衡覆盖、成本与风险",
      risk: "出现负面螺旋的投放",
      beatenBy: "各方面都不如",
      frontierNote: "没有被全面超过的方案，取舍看您更看重什么；被全面超过的方案没有理由选。",
    },
    reach: {
      peak: (plan, time) => `${plan}：${time}后新增人数达到顶峰（各次投放的中位数）。`,
      peakAtOnce: (plan) => `${plan}：一投放新增人数就达到顶峰。`,
      phases: "引爆的投放所经历的阶段",
      from: "开始",
      to: "结束",
      phaseName: "阶段",
      fan: "色带和单条曲线来自前一千次模拟投放，均值来自全部投放。",
    },
    tipping: {
      tips: (plan, own, least, times) =>
        `${plan}已越过引爆点：传播力达到 ${least}，一半的投放就会引爆；当前内容为 ${own}，是它的 ${times} 倍。`,
      at: (plan, own, least) =>
        `${plan}正处在引爆点上：传播力为 ${least} 时一半的投放会引爆，当前内容为 ${own}，究竟在哪一侧尚不确定。`,
      falls: (plan, own, least, times) =>
        `${plan}尚未达到引爆点：要让一半的投放引爆，人们的转发意愿需提高到 ${times} 倍（传播力从 ${own} 提高到 ${least}）。`,
      never: (plan) => `${plan}没有引爆点：无论人们多愿意转发，引爆的投放都不到一半。`,
      always: (plan) => `${plan}：即使人们几乎不转发，也会引爆。`,
      caption: "各方案的引爆点",
      own: "传播力",
      least: "引爆点",
      margin: "余量",
      worlds: "模拟投放",
      flood: "逐次精确计算",
      grid: (why) => `逐点试算（${why}）`,
      method: "计算方法",
      note: "传播力：一条内容让看到的人愿意转发的程度。余量：当前传播力除以引爆点，大于 1 即已越过。",
      fewer: (worlds, all) =>
        `引爆点及其曲线只用了 ${all} 次模拟投放中的前 ${worlds} 次，因此曲线上的概率可能与全部投放略有出入。`,
      network: "网络本身的阈值",
      threshold: "阈值",
      value: "传播力",
      meanField: "平均场",
      adjacency: "邻接矩阵",
      nonBacktracking: "非回溯矩阵",
      susceptibilityPeak: "易感性峰值",
      largestGap: "最大跃升",
      local: "非回溯阈值只反映一个小核心：内容可能在那里一直流传，其他人却从未听说。",
    },
  },
  ko: {
    comparison: {
      caption: "플랜별 결과",
      sharers: "공유자(평균)",
      range: "10번 중 9번의 범위",
      viewers: "본 사람(평균)",
      ignites: "점화 확률",
      negative: "그중 부정",
      cost: "비용(평균)",
      best: "최선일 확률",
      note: (worlds, threshold) =>
        `사람 수와 금액은 이 페이지 전체에서 모의 집행 ${worlds}번의 평균입니다. 집행 10번 중 9번은 옆의 범위 안에서 끝납니다.` +
        (threshold === null ? "" : ` ${threshold}명부터 점화로 봅니다.`),
      pairs: "같은 모의 집행에서 일대일 비교",
      against: "비교 대상",
      difference: "더 많은 공유자(평균)",
      measure: "공유자",
      wins: "앞선 비율",
      ties: "같은 비율",
      pairsNote:
        "모든 플랜을 같은 모의 집행에서 돌리므로 운은 똑같고, 차이는 플랜에서만 나옵니다. 구간에 0이 들어 있으면 뚜렷한 차이가 없다는 뜻입니다.",
      frontier: "도달·비용·위험을 함께 보면",
      risk: "부정 확산이 일어나는 집행",
      beatenBy: "모든 면에서 더 나은 플랜",
      frontierNote:
        "더 나은 플랜이 없다면 무엇을 더 중시하느냐의 문제입니다. 모든 면에서 밀리는 플랜은 고를 이유가 없습니다.",
    },
    reach: {
      peak: (plan, time) => `${plan}: ${time} 뒤에 가장 많은 사람이 새로 참여합니다(집행들의 중앙값).`,
      peakAtOnce: (plan) => `${plan}: 집행 직후에 가장 많은 사람이 새로 참여합니다.`,
      phases: "점화된 집행의 단계",
      from: "시작",
      to: "끝",
      phaseName: "단계",
      fan: "띠와 개별 선은 처음 천 번의 모의 집행에서, 평균은 전체에서 나온 것입니다.",
    },
    tipping: {
      tips: (plan, own, least, times) =>
        `${plan}: 티핑 포인트를 넘었습니다. 전파력 ${least}부터 집행의 절반이 점화되는데, 이 콘텐츠는 ${own}(그 ${times}배)입니다.`,
      at: (plan, own, least) =>
        `${plan}: 바로 티핑 포인트에 있습니다. 전파력 ${least}에서 집행의 절반이 점화되는데 이 콘텐츠는 ${own}이며, 어느 쪽인지는 확실하지 않습니다.`,
      falls: (plan, own, least, times) =>
        `${plan}: 티핑 포인트에 못 미칩니다. 집행의 절반이 점화되려면 사람들이 ${times}배 더 기꺼이 공유해야 합니다(전파력 ${own} → ${least}).`,
      never: (plan) =>
        `${plan}: 티핑 포인트가 없습니다. 사람들이 아무리 기꺼이 공유해도 점화되는 집행은 절반에 못 미칩니다.`,
      always: (plan) => `${plan}: 사람들이 거의 공유하지 않아도 점화됩니다.`,
      caption: "플랜별 티핑 포인트",
      own: "전파력",
      least: "티핑 포인트",
      margin: "여유",
      worlds: "모의 집행",
      flood: "집행마다 정확히 계산",
      grid: (why) => `단계별 시험(${why})`,
      method: "계산 방법",
      note: "전파력은 콘텐츠를 본 사람이 공유하게 만드는 정도입니다. 여유는 현재 전파력을 티핑 포인트로 나눈 값으로, 1보다 크면 넘은 것입니다.",
      fewer: (worlds, all) =>
        `티핑 포인트와 그 곡선은 모의 집행 ${all}번 중 앞의 ${worlds}번에서 구한 것이라, 곡선에서 읽은 확률은 전체와 조금 다를 수 있습니다.`,
      network: "네트워크 자체의 문턱값",
      threshold: "문턱값",
      value: "전파력",
      meanField: "평균장",
      adjacency: "인접 행렬",
      nonBacktracking: "비역행 행렬",
      susceptibilityPeak: "감수성 정점",
      largestGap: "최대 도약",
      local:
        "비역행 문턱값은 작은 핵심에만 해당합니다: 콘텐츠가 그 안에서 계속 돌아도 나머지는 듣지 못할 수 있습니다.",
    },
  },
};
