import type { Catalogue } from "../Lang.ts";

/** Charts of spirals, responses, money, sentiment, starters and pairs. Names and numbers come as text. */
export interface EffectChartWords {
  readonly spiralGauge: {
    readonly title: string;
    readonly axis: string;
    readonly chance: string;
    readonly description: (plan: string, chance: string, range: string) => string;
  };
  readonly spiralCurve: {
    readonly title: (plan: string) => string;
    readonly share: string;
    readonly negative: string;
    readonly spiralled: string;
    readonly spiralledLine: string;
    readonly alert: (time: string, part: string) => string;
    readonly response: (time: string, part: string) => string;
    readonly alertTimes: string;
    readonly description: (plan: string, share: string, negative: string) => string;
    readonly noAlert: string;
  };
  readonly whatIf: {
    readonly title: Readonly<Record<"spiral" | "negativeSharers", (plan: string) => string>>;
    readonly response: string;
    readonly delay: Readonly<Record<"alert" | "launch", string>>;
    readonly none: (value: string) => string;
    readonly written: (kind: string, value: string) => string;
    readonly little: string;
    readonly much: string;
    readonly best: (kind: string, delay: string, value: string, none: string) => string;
    readonly nothing: (none: string) => string;
  };
  readonly cost: {
    readonly byChannel: (plan: string) => string;
    readonly byStarter: (plan: string) => string;
    readonly axis: (currency: string) => string;
    readonly bar: string;
    readonly clicks: string;
    readonly share: string;
    readonly description: (plan: string, total: string, largest: string, share: string) => string;
  };
  readonly sentiment: {
    readonly title: (plan: string) => string;
    readonly positive: string;
    readonly neutral: string;
    readonly negative: string;
    readonly net: string;
    readonly axis: string;
    readonly description: (plan: string, channel: string, negative: string) => string;
  };
  readonly attribution: {
    readonly title: (plan: string) => string;
    readonly axis: string;
    readonly bar: string;
    readonly share: string;
    readonly description: (plan: string, starter: string, sharers: string, share: string) => string;
  };
  readonly comparison: {
    readonly title: string;
    readonly against: (plan: string, other: string) => string;
    readonly axis: (measure: string) => string;
    readonly mean: string;
    readonly single: string;
    readonly together: string;
    readonly noDifference: string;
    readonly pair: string;
    readonly clear: (pair: string, difference: string, range: string) => string;
    readonly unclear: (pair: string, range: string) => string;
  };
}

export const effectChartWords: Catalogue<EffectChartWords> = {
  en: {
    spiralGauge: {
      title: "Chance of a negative spiral",
      axis: "part of all simulated worlds",
      chance: "chance of a spiral",
      description: (plan, chance, range) => `${plan}: ${chance} (${range}).`,
    },
    spiralCurve: {
      title: (plan) => `What is said against it, over time: ${plan}`,
      share: "negative part of all posts so far",
      negative: "negative posts so far, mean",
      spiralled: "worlds with a negative spiral by then",
      spiralledLine: "worlds with a spiral",
      alert: (time, part) => `first alert, in ${part} of worlds, half of them by ${time}`,
      response: (time, part) => `response, in ${part} of worlds, half of them by ${time}`,
      alertTimes: "first alert, middle half",
      description: (plan, share, negative) =>
        `With ${plan}, ${share} of all posts are negative in the end, ${negative} posts on average.`,
      noAlert: "Nobody watches, so there is no alert.",
    },
    whatIf: {
      title: {
        spiral: (plan) => `Chance of a negative spiral, by response and delay: ${plan}`,
        negativeSharers: (plan) => `People who share against it, by response and delay: ${plan}`,
      },
      response: "response",
      delay: { alert: "delay after the first alert", launch: "time after the launch" },
      none: (value) => `Without a response: ${value}.`,
      written: (kind, value) => `As the scenario has it (${kind}): ${value}.`,
      little: "little",
      much: "much",
      best: (kind, delay, value, none) =>
        `Lowest with “${kind}” after ${delay}: ${value}, against ${none} without a response.`,
      nothing: (none) => `No response that was tried brings it below the ${none} without one.`,
    },
    cost: {
      byChannel: (plan) => `Cost by channel: ${plan}`,
      byStarter: (plan) => `Cost by starter: ${plan}`,
      axis: (currency) => `mean cost in ${currency}`,
      bar: "cost",
      clicks: "clicks",
      share: "share",
      description: (plan, total, largest, share) =>
        `${plan} costs ${total} on average; most of it, ${share}, goes to ${largest}.`,
    },
    sentiment: {
      title: (plan) => `Sentiment by channel: ${plan}`,
      positive: "in favour",
      neutral: "saw it, said nothing",
      negative: "against",
      net: "net",
      axis: "part of posts and silent viewings",
      description: (plan, channel, negative) =>
        `With ${plan}, most is said against it on ${channel}: ${negative} of posts and silent viewings.`,
    },
    attribution: {
      title: (plan) => `What each starter brought: ${plan}`,
      axis: "people who shared, mean",
      bar: "people who shared because of it",
      share: "share",
      description: (plan, starter, sharers, share) =>
        `With ${plan}, most people came by ${starter}: ${sharers}, ${share} of all who shared.`,
    },
    comparison: {
      title: "Plans against each other, in the same worlds",
      against: (plan, other) => `${plan} − ${other}`,
      axis: (measure) => `difference in ${measure}`,
      mean: "mean difference",
      single: "95 % interval",
      together: "95 % for all pairs at once",
      noDifference: "no difference",
      pair: "pair",
      clear: (pair, difference, range) => `${pair}: ${difference} (${range}), a clear difference.`,
      unclear: (pair, range) => `${pair}: not decided (${range}).`,
    },
  },
  zh: {
    spiralGauge: {
      title: "负面螺旋的概率",
      axis: "占全部模拟世界的比例",
      chance: "螺旋概率",
      description: (plan, chance, range) => `方案“${plan}”：${chance}（${range}）。`,
    },
    spiralCurve: {
      title: (plan) => `负面声音随时间的变化：${plan}`,
      share: "迄今全部发帖中的负面占比",
      negative: "迄今负面发帖数，平均",
      spiralled: "此时已出现负面螺旋的世界",
      spiralledLine: "出现螺旋的世界",
      alert: (time, part) => `首次预警：${part} 的世界会出现，其中一半在 ${time}以内`,
      response: (time, part) => `应对：${part} 的世界会采取，其中一半在 ${time}以内`,
      alertTimes: "首次预警，居中一半",
      description: (plan, share, negative) =>
        `方案“${plan}”最终 ${share} 的发帖为负面，平均 ${negative} 条。`,
      noAlert: "无人监测，因此没有预警。",
    },
    whatIf: {
      title: {
        spiral: (plan) => `不同应对与时点下负面螺旋的概率：${plan}`,
        negativeSharers: (plan) => `不同应对与时点下的负面转发者：${plan}`,
      },
      response: "应对",
      delay: { alert: "首次预警后的时间", launch: "上线后的时间" },
      none: (value) => `不应对：${value}。`,
      written: (kind, value) => `按场景原设（${kind}）：${value}。`,
      little: "低",
      much: "高",
      best: (kind, delay, value, none) => `最低的是 ${delay}后“${kind}”：${value}；不应对为 ${none}。`,
      nothing: (none) => `试过的应对都没有低于不应对时的 ${none}。`,
    },
    cost: {
      byChannel: (plan) => `各渠道成本：${plan}`,
      byStarter: (plan) => `各起始动作成本：${plan}`,
      axis: (currency) => `平均成本（${currency}）`,
      bar: "成本",
      clicks: "点击",
      share: "占比",
      description: (plan, total, largest, share) =>
        `方案“${plan}”平均花费 ${total}；最大一项是${largest}，占 ${share}。`,
    },
    sentiment: {
      title: (plan) => `各渠道口碑：${plan}`,
      positive: "正面",
      neutral: "看到但未发声",
      negative: "负面",
      net: "净口碑",
      axis: "占发帖与沉默浏览的比例",
      description: (plan, channel, negative) =>
        `方案“${plan}”负面最多的渠道是${channel}：占发帖与沉默浏览的 ${negative}。`,
    },
    attribution: {
      title: (plan) => `各起始动作带来了什么：${plan}`,
      axis: "转发者，平均",
      bar: "由它带来的转发者",
      share: "占比",
      description: (plan, starter, sharers, share) =>
        `方案“${plan}”带来最多的是${starter}：${sharers} 人，占全部转发者的 ${share}。`,
    },
    comparison: {
      title: "方案对比（同样的模拟世界）",
      against: (plan, other) => `${plan} − ${other}`,
      axis: (measure) => `差值：${measure}`,
      mean: "平均差值",
      single: "95% 区间",
      together: "所有对比同时成立的 95% 区间",
      noDifference: "没有差别",
      pair: "对比",
      clear: (pair, difference, range) => `${pair}：${difference}（${range}），差别明显。`,
      unclear: (pair, range) => `${pair}：尚无定论（${range}）。`,
    },
  },
  ko: {
    spiralGauge: {
      title: "부정 확산 확률",
      axis: "전체 시뮬레이션 세계 중 비율",
      chance: "부정 확산 확률",
      description: (plan, chance, range) => `플랜 “${plan}”: ${chance}(${range}).`,
    },
    spiralCurve: {
      title: (plan) => `시간에 따른 부정 반응: ${plan}`,
      share: "지금까지의 게시물 중 부정 비율",
      negative: "지금까지의 부정 게시물, 평균",
      spiralled: "그때까지 부정 확산이 일어난 세계",
      spiralledLine: "부정 확산이 일어난 세계",
      alert: (time, part) => `첫 경보: 세계의 ${part}에서 발생, 그 절반은 ${time} 이내`,
      response: (time, part) => `대응: 세계의 ${part}에서 실행, 그 절반은 ${time} 이내`,
      alertTimes: "첫 경보, 가운데 절반",
      description: (plan, share, negative) =>
        `플랜 “${plan}”: 최종적으로 게시물의 ${share}가 부정적이며, 평균 ${negative}건입니다.`,
      noAlert: "모니터링이 없어 경보도 없습니다.",
    },
    whatIf: {
      title: {
        spiral: (plan) => `대응과 시점별 부정 확산 확률: ${plan}`,
        negativeSharers: (plan) => `대응과 시점별 부정 공유자: ${plan}`,
      },
      response: "대응",
      delay: { alert: "첫 경보 후 시간", launch: "시작 후 시간" },
      none: (value) => `무대응: ${value}.`,
      written: (kind, value) => `시나리오대로(${kind}): ${value}.`,
      little: "낮음",
      much: "높음",
      best: (kind, delay, value, none) =>
        `가장 낮은 경우는 ${delay} 후 “${kind}”: ${value}. 무대응은 ${none}입니다.`,
      nothing: (none) => `시도한 어떤 대응도 무대응의 ${none}보다 낮지 않습니다.`,
    },
    cost: {
      byChannel: (plan) => `채널별 비용: ${plan}`,
      byStarter: (plan) => `시작 활동별 비용: ${plan}`,
      axis: (currency) => `평균 비용(${currency})`,
      bar: "비용",
      clicks: "클릭",
      share: "비중",
      description: (plan, total, largest, share) =>
        `플랜 “${plan}”: 평균 비용 ${total}. 가장 큰 항목은 ${largest}, 비중 ${share}.`,
    },
    sentiment: {
      title: (plan) => `채널별 반응: ${plan}`,
      positive: "긍정",
      neutral: "보고 말하지 않음",
      negative: "부정",
      net: "순반응",
      axis: "게시물과 조용한 조회 중 비율",
      description: (plan, channel, negative) =>
        `플랜 “${plan}”: 부정이 가장 많은 채널은 ${channel}, 게시물과 조용한 조회의 ${negative}.`,
    },
    attribution: {
      title: (plan) => `시작 활동별 성과: ${plan}`,
      axis: "공유자, 평균",
      bar: "그로부터 나온 공유자",
      share: "비중",
      description: (plan, starter, sharers, share) =>
        `플랜 “${plan}”: 가장 많이 데려온 것은 ${starter}, ${sharers}명으로 전체 공유자의 ${share}.`,
    },
    comparison: {
      title: "플랜 비교(같은 시뮬레이션 세계)",
      against: (plan, other) => `${plan} − ${other}`,
      axis: (measure) => `차이: ${measure}`,
      mean: "평균 차이",
      single: "95% 구간",
      together: "모든 비교에 동시에 맞는 95% 구간",
      noDifference: "차이 없음",
      pair: "비교",
      clear: (pair, difference, range) => `${pair}: ${difference}(${range}), 뚜렷한 차이.`,
      unclear: (pair, range) => `${pair}: 아직 판가름 나지 않음(${range}).`,
    },
  },
};
