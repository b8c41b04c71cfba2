import type { Catalogue } from "../Lang.ts";

/** Sentences and column heads of what comes of reach: risk, money, mood, credit. Names come quoted. */
export interface PageEffectWords {
  readonly spiral: {
    readonly meaning: (people: string, share: string, window: string) => string;
    readonly meaningOfCount: (people: string) => string;
    readonly caption: string;
    readonly chance: string;
    readonly negative: string;
    readonly worst: string;
    readonly rNeg: string;
    readonly outlook: string;
    readonly alarms: string;
    readonly alarm: string;
    readonly alarmTime: string;
    readonly warned: string;
    readonly falseAlarms: string;
    readonly falseEither: string;
    readonly prevented: string;
    readonly doubling: (plan: string, time: string, damping: string) => string;
    /** No response to criticism is enough. */
    readonly unstopped: (plan: string, time: string) => string;
    readonly together: (plan: string, growth: string) => string;
  };
  readonly whatIf: {
    /** all: where these are only the first of them. */
    readonly same: (worlds: string, all: string | null) => string;
    readonly best: (plan: string, response: string, after: string, chance: string, none: string) => string;
    readonly useless: (plan: string) => string;
    readonly sinceAlert: string;
    readonly sinceLaunch: string;
  };
  readonly cost: {
    readonly caption: string;
    readonly total: string;
    readonly perSharer: string;
    readonly perViewer: string;
    readonly cpm: string;
    readonly revenue: string;
    readonly roi: string;
  };
  readonly sentiment: {
    readonly note: string;
  };
  readonly starters: {
    readonly people: (plan: string) => string;
    readonly person: string;
    readonly descendants: string;
    readonly note: string;
  };
}

export const pageEffectWords: Catalogue<PageEffectWords> = {
  en: {
    spiral: {
      meaning: (people, share, window) =>
        `A negative spiral: ${people} people or more share criticism, and then at some time at least ${share} of what was shared in the last ${window} is criticism.`,
      meaningOfCount: (people) => `A negative spiral: ${people} people or more share criticism.`,
      caption: "Risk of a negative spiral",
      chance: "Launches with one",
      negative: "Sharers against it",
      worst: "Of them in the worst 5 %",
      rNeg: "Further critics per critic",
      outlook: "What that means",
      alarms: "What watching is worth",
      alarm: "Launches with an alert",
      alarmTime: "Half of the alerts within",
      warned: "Spirals with an earlier alert",
      falseAlarms: "Alerts without a spiral",
      falseEither: "Alerts without a spiral even if nobody responded",
      prevented: "Alerts whose spiral the response prevented",
      doubling: (plan, time, damping) =>
        `With ${plan}, criticism doubles every ${time}; a response must take ${damping} of it away to stop it.`,
      unstopped: (plan, time) =>
        `With ${plan}, criticism doubles every ${time}. No answer to it alone can stop that: the campaign spreads by itself, and part of it turns into criticism.`,
      together: (plan, growth) =>
        `With ${plan}, praise turns into criticism and criticism is answered: of both together, each generation of sharers is ${growth} times the last.`,
    },
    whatIf: {
      same: (worlds, all) =>
        `The same ${worlds} simulated launches each time${all === null ? "" : ` (the first of all ${all})`}, so that what differs is due to the response.`,
      best: (plan, response, after, chance, none) =>
        `With ${plan}, the best of the responses that were tried is “${response}” after ${after}: a spiral in ${chance} of launches instead of ${none}.`,
      useless: (plan) => `With ${plan}, none of the responses that were tried makes a spiral rarer.`,
      sinceAlert: "Delays count from the first alert.",
      sinceLaunch: "Nobody watches in this scenario, so delays count from the launch.",
    },
    cost: {
      caption: "Money of each plan",
      total: "Total",
      perSharer: "Per person who passes it on",
      perViewer: "Per person who sees it",
      cpm: "Per 1,000 impressions",
      revenue: "Revenue",
      roi: "Return on it",
    },
    sentiment: {
      note: "Posts in favour and against, and viewings after which nobody posted. Net sentiment runs from −100 to 100.",
    },
    starters: {
      people: (plan) => `${plan}: the people through whom most came`,
      person: "Person",
      descendants: "Sharers through them",
      note: "Each sharer is credited to the starter from which the content first came to them.",
    },
  },
  zh: {
    spiral: {
      meaning: (people, share, window) =>
        `负面螺旋：至少 ${people} 人转发负面内容，此后某一时刻，最近 ${window}的转发中负面占比达到 ${share} 以上。`,
      meaningOfCount: (people) => `负面螺旋：至少 ${people} 人转发负面内容。`,
      caption: "负面螺旋的风险",
      chance: "发生概率",
      negative: "负面转发者",
      worst: "最坏 5% 情形下",
      rNeg: "每位负面转发者带来的新增负面",
      outlook: "意味着",
      alarms: "舆情监测的价值",
      alarm: "触发预警",
      alarmTime: "半数预警出现在",
      warned: "螺旋之前已预警",
      falseAlarms: "预警但未发生螺旋",
      falseEither: "误报：不回应也不会发生螺旋",
      prevented: "因回应而避免螺旋",
      doubling: (plan, time, damping) =>
        `${plan}：负面声音每 ${time}翻一番；回应需要压下其中的 ${damping} 才能止住。`,
      unstopped: (plan, time) =>
        `${plan}：负面声音每 ${time}翻一番。活动本身在扩散，其中一部分会转为负面，只压负面声音是止不住的。`,
      together: (plan, growth) =>
        `${plan}：有人把正面转成负面，也有人出面回应负面；两者合计，每一代转发者是上一代的 ${growth} 倍。`,
    },
    whatIf: {
      same: (worlds, all) =>
        `每种回应都用同样的 ${worlds} 次模拟投放${all === null ? "" : `（全部 ${all} 次中的前 ${worlds} 次）`}，差异只来自回应本身。`,
      best: (plan, response, after, chance, none) =>
        `${plan}：在试过的回应中，“${response}”（${after}后）效果最好：负面螺旋的概率从 ${none} 降到 ${chance}。`,
      useless: (plan) => `${plan}：试过的回应都没有降低负面螺旋的概率。`,
      sinceAlert: "延迟从首次预警算起。",
      sinceLaunch: "本场景没有舆情监测，延迟从投放开始算起。",
    },
    cost: {
      caption: "各方案的花费",
      total: "总计",
      perSharer: "每位转发者",
      perViewer: "每位看到的人",
      cpm: "每千次曝光",
      revenue: "收入",
      roi: "回报率",
    },
    sentiment: {
      note: "正面与负面的帖子，以及看后没有发声的浏览。净情绪值介于 −100 与 100 之间。",
    },
    starters: {
      people: (plan) => `${plan}：带来最多转发者的人`,
      person: "人",
      descendants: "由其带来的转发者",
      note: "每位转发者都记在最先让其看到内容的投放动作名下。",
    },
  },
  ko: {
    spiral: {
      meaning: (people, share, window) =>
        `부정 확산: ${people}명 이상이 부정적인 글을 공유하고, 그 뒤 어느 시점에 최근 ${window} 공유의 ${share} 이상이 부정적인 경우.`,
      meaningOfCount: (people) => `부정 확산: ${people}명 이상이 부정적인 글을 공유하는 경우.`,
      caption: "부정 확산의 위험",
      chance: "발생 확률",
      negative: "부정 공유자",
      worst: "최악 5%에서",
      rNeg: "부정 공유자 1명당 새 부정 공유자",
      outlook: "의미",
      alarms: "모니터링의 가치",
      alarm: "경보 발생",
      alarmTime: "경보의 절반이 나온 시점",
      warned: "확산 전 경보",
      falseAlarms: "확산 없는 경보",
      falseEither: "오경보: 대응이 없어도 확산 없음",
      prevented: "대응이 확산을 막은 경보",
      doubling: (plan, time, damping) =>
        `${plan}: 부정적인 말이 ${time}마다 두 배가 됩니다. 멈추려면 대응으로 그중 ${damping}만큼 줄여야 합니다.`,
      unstopped: (plan, time) =>
        `${plan}: 부정적인 말이 ${time}마다 두 배가 됩니다. 캠페인이 스스로 퍼지면서 일부가 부정으로 돌아서므로, 부정적인 말만 줄여서는 막을 수 없습니다.`,
      together: (plan, growth) =>
        `${plan}: 긍정이 부정으로 바뀌기도 하고 부정에 반론이 달리기도 합니다. 둘을 합치면 공유자의 각 세대는 앞 세대의 ${growth}배입니다.`,
    },
    whatIf: {
      same: (worlds, all) =>
        `매번 같은 모의 집행 ${worlds}번${all === null ? "" : `(전체 ${all}번 중 앞부분)`}을 쓰므로 차이는 대응에서만 나옵니다.`,
      best: (plan, response, after, chance, none) =>
        `${plan}: 시험한 대응 중 가장 나은 것은 ‘${response}’(${after} 뒤)입니다. 부정 확산 확률: ${none} → ${chance}.`,
      useless: (plan) => `${plan}: 시험한 어떤 대응도 부정 확산을 줄이지 못했습니다.`,
      sinceAlert: "지연은 첫 경보부터 셉니다.",
      sinceLaunch: "이 시나리오에는 모니터링이 없어 지연은 집행 시작부터 셉니다.",
    },
    cost: {
      caption: "플랜별 비용",
      total: "합계",
      perSharer: "공유자 1명당",
      perViewer: "본 사람 1명당",
      cpm: "노출 1,000회당",
      revenue: "매출",
      roi: "수익률",
    },
    sentiment: {
      note: "긍정과 부정 게시물, 그리고 아무 말 없이 지나간 조회입니다. 순감성 지수는 −100에서 100 사이입니다.",
    },
    starters: {
      people: (plan) => `${plan}: 가장 많은 공유자를 데려온 사람`,
      person: "사람",
      descendants: "그를 거친 공유자",
      note: "각 공유자는 콘텐츠를 처음 전해 준 집행의 성과로 칩니다.",
    },
  },
};
