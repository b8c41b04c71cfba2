import type { Catalogue } from "../Lang.ts";

/** What a forecast rests on, and what it leaves out. Names come quoted, numbers told. */
export interface HonestyWords {
  readonly promise: string;
  readonly origin: string;
  readonly what: string;
  readonly value: string;
  readonly seed: string;
  readonly worlds: string;
  readonly stream: string;
  readonly version: string;
  readonly scenarioHash: string;
  readonly network: string;
  readonly networkOf: (people: string, ties: string, kind: string) => string;
  readonly networkHash: string;
  readonly digest: (plan: string) => string;
  readonly missing: (plan: string, told: string, runs: string) => string;
  readonly represents: (people: string, computed: string) => string;
  readonly fan: string;
  readonly balance: string;
  readonly rows: (
    rows: string,
    kept: string,
    merged: string,
    dropped: string,
    loops: string | null,
  ) => string;
  readonly generated: string;
  readonly assumed: string;
  readonly assumedNote: string;
  readonly where: string;
  readonly number: string;
  readonly responseOf: (kind: string) => string;
  readonly values: Readonly<
    Record<
      | "visibility"
      | "halfLife"
      | "attention"
      | "crossPost"
      | "detour"
      | "topicShares"
      | "topicWindow"
      | "topicPeople"
      | "topicFor"
      | "topicRearm"
      | "mediaPerShare"
      | "mediaNegative"
      | "mediaPeople"
      | "mediaFor"
      | "trust"
      | "annoyance"
      | "damping"
      | "backfire"
      | "perHour"
      | "leak"
      | "supporters"
      | "positive",
      string
    >
  >;
  /** Inputs that are given as ranges. */
  readonly ranges: {
    readonly caption: string;
    readonly input: string;
    readonly from: string;
    readonly to: string;
    /** What is known of the verdict over them: it stands with the comparison, or how to get it. */
    readonly notes: Readonly<Record<"reckoned" | "compare" | "alone", string>>;
  };
  readonly notModelled: string;
  readonly left: {
    readonly ties: string;
    readonly feeds: string;
    readonly rivals: string;
    readonly content: string;
    readonly negative: string;
    readonly channels: string;
    readonly time: string;
    readonly costs: string;
  };
  readonly notComputed: { readonly tipping: string; readonly whatIf: string };
  readonly equivalent: (amount: string) => string;
}

export const honestyWords: Catalogue<HonestyWords> = {
  en: {
    promise:
      "A forecast, not a promise: it says what would happen if the assumptions of the scenario were true. " +
      "Where they are guesses, so is this.",
    origin: "Where these numbers come from",
    what: "What",
    value: "Value",
    seed: "Seed of chance",
    worlds: "Simulated launches (worlds) of each plan",
    stream: "Stream of chance, version",
    version: "Version of skipstone",
    scenarioHash: "Fingerprint of the scenario",
    network: "Network",
    networkOf: (people, ties, kind) => `${people} people, ${ties} ties (${kind})`,
    networkHash: "Fingerprint of the network",
    digest: (plan) => `Fingerprint of all launches with ${plan}`,
    missing: (plan, told, runs) =>
      `${plan} is told from ${told} of ${runs} simulated launches; the others are missing.`,
    represents: (people, computed) =>
      `Each person of the network stands for ${people}: counts are scaled by that; chances and thresholds are those of the ${computed} people computed.`,
    fan: "Bands around curves and single lines come from launches 0–999; means come from all of them.",
    balance: "Network file",
    rows: (rows, kept, merged, dropped, loops) =>
      `${rows} rows = ${kept} kept + ${merged} merged + ${dropped} dropped${loops === null ? "" : ` (${loops} ties of people to themselves)`}`,
    generated: "The network is made by a rule, not measured: real audiences differ from it.",
    assumed: "Numbers that are assumptions",
    assumedNote:
      "Nobody measured these on the platforms themselves. Replace them in the scenario by your own where you have them.",
    where: "Where",
    number: "Number",
    responseOf: (kind) => `response: ${kind}`,
    values: {
      visibility: "chance that a copy is seen",
      halfLife: "half of the reactions within",
      attention: "contacts one can follow",
      crossPost: "chance of posting on another channel too",
      detour: "viewers who search where links are not allowed",
      topicShares: "list of topics: shares it takes",
      topicWindow: "list of topics: within",
      topicPeople: "list of topics: people shown to, an hour or round",
      topicFor: "list of topics: stays for",
      topicRearm: "list of topics: not again for",
      mediaPerShare: "media: chance of a pick-up per share",
      mediaNegative: "media: chance that it is critical",
      mediaPeople: "media: people shown to",
      mediaFor: "media: shown for",
      trust: "trust in what lists and media show",
      annoyance: "chance that a viewing turns into a complaint",
      damping: "part of criticism that it holds back",
      backfire: "chance that it backfires, and to what",
      perHour: "part of critics spoken to, an hour or round",
      leak: "chance that a private word gets out, and to what",
      supporters: "supporters who share",
      positive: "part of praise that it holds back",
    },
    ranges: {
      caption: "Inputs that are given as ranges",
      input: "Input",
      from: "From",
      to: "To",
      notes: {
        reckoned: "What becomes of the verdict over these ranges stands where the plans are compared.",
        compare:
          "All numbers of this page hold for the inputs as written. What becomes of the verdict over these ranges, `skipstone compare` with the file of this scenario says.",
        alone:
          "All numbers of this page hold for the inputs as written. Other values are tried by `skipstone report` with `--set INPUT=VALUE`.",
      },
    },
    notModelled: "What is not in the model:",
    left: {
      ties: "Nobody follows or leaves anybody during the campaign.",
      feeds:
        "How platforms rank their feeds is a chance of being seen, the same for every copy on a channel.",
      rivals: "Other campaigns, the news of the day, and what happens outside the network.",
      content: "What the content says: only how readily it is passed on.",
      negative: "Criticism: in this scenario nobody can turn against it.",
      channels: "Channels: content travels along all ties alike.",
      time: "Clock time: the campaign runs in rounds.",
      costs: "Money: no plan names a price.",
    },
    notComputed: {
      tipping: "Tipping points were not computed for this page; `skipstone report` computes them.",
      whatIf: "Responses were not tried for this page; `run --what-if` and `skipstone report` try them.",
    },
    equivalent: (amount) =>
      `Bought as paid media, the same number of impressions would have cost ${amount}. This equivalent (AVE) is shown because the scenario asks for it: it says nothing of what they are worth, and the Barcelona Principles advise against it.`,
  },
  zh: {
    promise:
      "这是预测，不是承诺：它说明的是，如果场景中的假设成立，会发生什么。假设若是猜测，结果也只是猜测。",
    origin: "数据来源",
    what: "项目",
    value: "内容",
    seed: "随机种子",
    worlds: "每个方案的模拟投放（模拟世界）次数",
    stream: "随机流版本",
    version: "skipstone 版本",
    scenarioHash: "场景指纹",
    network: "网络",
    networkOf: (people, ties, kind) => `${people} 人，${ties} 条关系（${kind}）`,
    networkHash: "网络指纹",
    digest: (plan) => `${plan}全部模拟投放的指纹`,
    missing: (plan, told, runs) => `${plan}只有 ${told} / ${runs} 次模拟投放的结果，其余缺失。`,
    represents: (people, computed) =>
      `网络中每人代表 ${people} 人：人数按此放大；概率和阈值仍是所计算的 ${computed} 人网络的。`,
    fan: "曲线的色带和单条曲线来自第 0–999 次模拟投放，均值来自全部。",
    balance: "网络文件",
    rows: (rows, kept, merged, dropped, loops) =>
      `${rows} 行 = 保留 ${kept} + 合并 ${merged} + 丢弃 ${dropped}${loops === null ? "" : `（${loops} 条为自己连自己）`}`,
    generated: "网络由规则生成，并非实测：真实受众与它不同。",
    assumed: "属于假设的数字",
    assumedNote: "这些数字没有在平台上实测过。如有自己的数据，请在场景中替换。",
    where: "位置",
    number: "数字",
    responseOf: (kind) => `回应：${kind}`,
    values: {
      visibility: "一条内容被看到的概率",
      halfLife: "半数反应发生在",
      attention: "一个人能关注的联系人数",
      crossPost: "同时发到另一渠道的概率",
      detour: "不能放链接时转去搜索的比例",
      topicShares: "热搜榜：上榜所需转发数",
      topicWindow: "热搜榜：时间窗口",
      topicPeople: "热搜榜：每小时（轮）展示人数",
      topicFor: "热搜榜：在榜时长",
      topicRearm: "热搜榜：再次上榜的间隔",
      mediaPerShare: "媒体：每次转发被报道的概率",
      mediaNegative: "媒体：报道为负面的概率",
      mediaPeople: "媒体：展示人数",
      mediaFor: "媒体：展示时长",
      trust: "对榜单和媒体内容的信任",
      annoyance: "浏览变成投诉的概率",
      damping: "压下的负面比例",
      backfire: "适得其反的概率及后果",
      perHour: "每小时（轮）私下沟通的负面转发者比例",
      leak: "私下沟通外泄的概率及后果",
      supporters: "转发的支持者人数",
      positive: "同时压下的正面比例",
    },
    ranges: {
      caption: "只给出范围的输入",
      input: "输入",
      from: "从",
      to: "到",
      notes: {
        reckoned: "结论在这些范围内会怎样，见方案对比部分。",
        compare:
          "本页所有数字都以输入的设定值为前提。结论在这些范围内会怎样，可对本场景文件运行 `skipstone compare` 查看。",
        alone: "本页所有数字都以输入的设定值为前提。可用 `skipstone report` 加 `--set 输入=值` 试其他取值。",
      },
    },
    notModelled: "模型未包含的内容：",
    left: {
      ties: "活动期间没有人新增关注或取消关注。",
      feeds: "平台的推荐排序简化为被看到的概率，同一渠道上人人相同。",
      rivals: "其他活动、当天新闻，以及网络之外发生的事。",
      content: "内容本身说了什么：只考虑它有多容易被转发。",
      negative: "负面声音：本场景中没有人会转为负面。",
      channels: "渠道：内容沿所有关系同样传播。",
      time: "真实时间：活动按轮进行。",
      costs: "花费：没有方案标明价格。",
    },
    notComputed: {
      tipping: "本页未计算引爆点；可用 `skipstone report` 计算。",
      whatIf: "本页未试算回应方式；可用 `run --what-if` 或 `skipstone report` 试算。",
    },
    equivalent: (amount) =>
      `同样的曝光若作为付费媒体购买，约需 ${amount}。该等值（AVE）因场景要求而列出：它并不代表价值，《巴塞罗那原则》也不建议使用。`,
  },
  ko: {
    promise:
      "예측이지 약속이 아닙니다: 시나리오의 가정이 맞다면 무슨 일이 일어날지를 말합니다. 가정이 추측이라면 결과도 추측입니다.",
    origin: "수치의 출처",
    what: "항목",
    value: "내용",
    seed: "난수 시드",
    worlds: "플랜별 모의 집행(시뮬레이션 세계) 횟수",
    stream: "난수 스트림 버전",
    version: "skipstone 버전",
    scenarioHash: "시나리오 지문",
    network: "네트워크",
    networkOf: (people, ties, kind) => `${people}명, 관계 ${ties}개(${kind})`,
    networkHash: "네트워크 지문",
    digest: (plan) => `${plan} 전체 모의 집행의 지문`,
    missing: (plan, told, runs) =>
      `${plan}: 모의 집행 ${runs}번 중 ${told}번의 결과이며 나머지는 빠져 있습니다.`,
    represents: (people, computed) =>
      `네트워크의 한 사람은 ${people}명을 대표합니다: 사람 수는 그만큼 늘렸고, 확률과 문턱값은 계산한 ${computed}명의 것입니다.`,
    fan: "곡선의 띠와 개별 선은 0–999번 모의 집행에서, 평균은 전체에서 나온 것입니다.",
    balance: "네트워크 파일",
    rows: (rows, kept, merged, dropped, loops) =>
      `${rows}행 = 유지 ${kept} + 병합 ${merged} + 제외 ${dropped}${loops === null ? "" : `(자기 자신과의 관계 ${loops}개)`}`,
    generated: "네트워크는 측정한 것이 아니라 규칙으로 만든 것입니다: 실제 오디언스는 다를 수 있습니다.",
    assumed: "가정인 수치",
    assumedNote: "플랫폼에서 직접 측정한 값이 아닙니다. 자체 데이터가 있으면 시나리오에서 바꾸세요.",
    where: "위치",
    number: "수치",
    responseOf: (kind) => `대응: ${kind}`,
    values: {
      visibility: "게시물이 보일 확률",
      halfLife: "반응의 절반이 나오는 시간",
      attention: "한 사람이 챙겨 볼 수 있는 연결 수",
      crossPost: "다른 채널에도 올릴 확률",
      detour: "링크가 없을 때 검색하는 비율",
      topicShares: "인기 목록: 진입에 필요한 공유",
      topicWindow: "인기 목록: 집계 시간",
      topicPeople: "인기 목록: 시간(라운드)당 노출 인원",
      topicFor: "인기 목록: 머무는 시간",
      topicRearm: "인기 목록: 재진입 간격",
      mediaPerShare: "미디어: 공유당 보도 확률",
      mediaNegative: "미디어: 보도가 부정적일 확률",
      mediaPeople: "미디어: 노출 인원",
      mediaFor: "미디어: 노출 시간",
      trust: "목록과 미디어 노출에 대한 신뢰",
      annoyance: "조회가 불만으로 바뀔 확률",
      damping: "부정적인 말을 줄이는 비율",
      backfire: "역효과 확률과 그 크기",
      perHour: "시간(라운드)당 개별 연락하는 부정 공유자 비율",
      leak: "개별 연락이 새어 나갈 확률과 그 크기",
      supporters: "공유에 나서는 지지자 수",
      positive: "함께 줄어드는 긍정의 비율",
    },
    ranges: {
      caption: "범위로 주어진 입력값",
      input: "입력값",
      from: "최소",
      to: "최대",
      notes: {
        reckoned: "이 범위에서 결론이 어떻게 달라지는지는 플랜 비교에 나옵니다.",
        compare:
          "이 페이지의 모든 수치는 입력을 적힌 값 그대로 볼 때의 것입니다. 이 범위에서 결론이 어떻게 달라지는지는 이 시나리오 파일로 `skipstone compare` 명령을 실행하면 나옵니다.",
        alone:
          "이 페이지의 모든 수치는 입력을 적힌 값 그대로 볼 때의 것입니다. 다른 값은 `skipstone report` 명령에 `--set 입력=값`을 붙여 시험합니다.",
      },
    },
    notModelled: "모델에 없는 것:",
    left: {
      ties: "캠페인 동안 새로 팔로우하거나 끊는 사람은 없습니다.",
      feeds: "플랫폼의 피드 순위는 보일 확률 하나로 단순화했고, 같은 채널에서는 모두 같습니다.",
      rivals: "다른 캠페인, 그날의 뉴스, 네트워크 밖의 일.",
      content: "콘텐츠의 내용: 얼마나 쉽게 공유되는지만 봅니다.",
      negative: "부정적인 반응: 이 시나리오에서는 아무도 부정적으로 돌아서지 않습니다.",
      channels: "채널: 콘텐츠는 모든 관계를 똑같이 따라 퍼집니다.",
      time: "실제 시간: 캠페인은 라운드로 진행됩니다.",
      costs: "비용: 가격을 적은 플랜이 없습니다.",
    },
    notComputed: {
      tipping: "이 페이지에는 티핑 포인트를 계산하지 않았습니다. `skipstone report`로 계산할 수 있습니다.",
      whatIf:
        "이 페이지에는 대응을 시험하지 않았습니다. `run --what-if`나 `skipstone report`로 시험할 수 있습니다.",
    },
    equivalent: (amount) =>
      `같은 노출을 유료 매체로 샀다면 ${amount} 정도였을 것입니다. 이 환산액(AVE)은 시나리오가 요청해 표시할 뿐 가치를 뜻하지 않으며, 바르셀로나 원칙은 사용하지 말라고 권합니다.`,
  },
};
