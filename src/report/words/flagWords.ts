import type { Catalogue } from "../Lang.ts";

/** What `--help` says of flags, by their names, and by their commands where those mean something else. */
export type FlagWords = Readonly<
  Record<
    | "lang"
    | "template"
    | "set"
    | "seed"
    | "runs"
    | "precision"
    | "gains"
    | "workers"
    | "memory"
    | "store"
    | "noStore"
    | "plans"
    | "outFolder"
    | "outFile"
    | "outCopy"
    | "failIf"
    | "page"
    | "pageFile"
    | "pageFormat"
    | "whatIf"
    | "json"
    | "quiet"
    | "force"
    | "until"
    | "at"
    | "table"
    | "tableFormat"
    | "grid"
    | "over"
    | "tipRuns"
    | "tipForce"
    | "k"
    | "budget"
    | "price"
    | "method"
    | "epsilon"
    | "within"
    | "avoid"
    | "write"
    | "metric"
    | "baseline"
    | "networkFormat"
    | "directed"
    | "arcs"
    | "source"
    | "target"
    | "weight"
    | "channel"
    | "encoding"
    | "normalize"
    | "header"
    | "parallel"
    | "strict",
    string
  >
>;

export const flagWords: Catalogue<FlagWords> = {
  en: {
    lang: "Language of what is told: English, Chinese or Korean",
    template:
      "campaign: two plans compared; launch: with channels, prices, a watch; minimal; file: your network",
    set: "Override a key of the scenario; may be given several times",
    seed: "Seed text instead of the scenario's",
    runs: "Worlds per plan instead of the scenario's",
    precision: "Worlds until every plan is known so precisely; --runs: at most",
    gains: "Also tell what it brings to start at many points at once, and by which mechanism",
    workers: "Threads; all cores by default. The result never depends on it",
    memory: "Memory to stay within, such as 500MB or 2GB; 3/4 of what there is, at most 8 GiB",
    store: "Event store; .skipstone/store.db by default",
    noStore: "Keep no events",
    plans: "Only these plans of the scenario",
    outFolder: "Write JSON and CSV files into this folder",
    outFile: "Write into this file, and its metadata beside it, instead of printing",
    outCopy: "The copy; store.repaired.db beside store.db by default",
    page: "Also write the page of this run: HTML, or Markdown where the name ends with .md",
    pageFile: "The page; NAME.html in the current folder by default, and none with --json or --format txt",
    pageFormat:
      "html: with charts; md: with tables; txt: text, to stdout without --out. By default told by the name of --out, else html",
    failIf: 'Exit with 4 if this holds, such as "plans.A.ignition.probability < 0.5"',
    whatIf: "Also try responses: every kind at four delays, and the scenario's own",
    json: "Print one JSON document",
    quiet: "No talk on stderr but errors",
    force: "Replace what is there; go over the budget",
    until: "Stop after this round, or after this long (6h) where time has a clock",
    at: "The first round, or the time (6h), that is decided anew",
    table: "events: a row for each event; runs: a row for each run, with its totals",
    tableFormat: "jsonl: a JSON object per line. By default told by the name of --out, else csv",
    grid: "How many transmissibilities to look at, or from which one to which",
    over: "Also show ignition against the size of the push, from a quarter to four times",
    tipRuns: "Worlds per plan; 200 by default",
    tipForce: "Go over the budget",
    k: "How many people to choose; at most so many, with --budget",
    budget: "Choose as many as this pays for",
    price: "column (of the attributes), 500 each, 0.05/follower, or 0.08/follower,10000:0.05 by audience",
    method: "How they are chosen; opim gives a certificate",
    epsilon: "How far below 1 - 1/e the certificate may stay; 0.1 by default",
    within: "Only people of these segments, separated by commas",
    avoid: "Nobody of these segments",
    write: "Write them into the scenario file as a plan of this name",
    metric: "What to compare by; sharers by default (viewers:SEGMENT, or cvar:viewers: worst 5 % of worlds)",
    baseline: "The plan that the others are compared with; the first by default",
    networkFormat: "What the file is; told by its name and first lines by default",
    directed: "Rows have a direction; --arcs says which",
    arcs: "What a directed row `a b` means: a influences b, or a follows b",
    source: "Column of one end: name or number",
    target: "Column of the other end",
    weight: "Column or attribute of weights",
    channel: "Column or attribute of channels: a pair on two channels has two ties",
    encoding: "Encoding where the file does not say it: euc-kr, gb18030 …; utf-8 by default",
    normalize: "nfc: names that differ only in how letters are composed are one",
    header: "Whether the first line names columns",
    parallel: "What rows of the same pair mean",
    strict: "Self-loops and repeated ties are errors",
  },
  zh: {
    lang: "输出语言：英语、中文或韩语",
    template: "campaign：比较两个方案；launch：含渠道、价格和监测；minimal：最简；file：使用你的网络",
    set: "改写场景中的一个键；可多次使用",
    seed: "代替场景中的随机种子",
    runs: "每个方案的模拟世界数，代替场景中的设定",
    precision: "运行到每个方案都达到此精度为止；--runs 为上限",
    gains: "另外说明多点同时启动带来多少、靠什么机制",
    workers: "线程数；默认使用全部核心。结果与它无关",
    memory: "内存上限，如 500MB 或 2GB；默认为可用内存的 3/4，最多 8 GiB",
    store: "事件存储；默认为 .skipstone/store.db",
    noStore: "不保存事件",
    plans: "只运行场景中的这些方案",
    outFolder: "把 JSON 和 CSV 文件写入此文件夹",
    outFile: "写入此文件（元数据写在旁边），不输出到屏幕",
    outCopy: "副本；默认为 store.db 旁的 store.repaired.db",
    page: "同时写出本次运行的报告页：HTML；文件名以 .md 结尾则为 Markdown",
    pageFile: "报告页；默认写到当前文件夹的 NAME.html；用 --json 或 --format txt 时默认不写",
    pageFormat:
      "html：带图表；md：带表格；txt：纯文本，未指定 --out 时输出到 stdout。默认由 --out 的文件名决定，否则为 html",
    failIf: '条件成立时以状态 4 退出，如 "plans.A.ignition.probability < 0.5"',
    whatIf: "同时试验应对：每种方式各在四个时点，以及场景中自设的应对",
    json: "输出一个 JSON 文档",
    quiet: "除错误外，stderr 不输出任何内容",
    force: "覆盖已有内容；允许超出预算",
    until: "到这一轮为止；有时钟时为多长时间（6h）",
    at: "从哪一轮或什么时间（6h）起重新演绎",
    table: "events：每个事件一行；runs：每次运行一行，含合计",
    tableFormat: "jsonl：每行一个 JSON 对象。默认由 --out 的文件名决定，否则为 csv",
    grid: "考察多少个传播力取值，或从哪个值到哪个值",
    over: "另外给出引爆概率随起始规模的变化，从四分之一到四倍",
    tipRuns: "每个方案的模拟世界数；默认 200",
    tipForce: "允许超出预算",
    k: "选多少人；与 --budget 同用时为上限",
    budget: "按预算能请多少人就选多少人",
    price: "column（属性列）、500（每人）、0.05/follower，或按受众分档 0.08/follower,10000:0.05",
    method: "选择方法；opim 附带质量证明",
    epsilon: "质量证明可以比 1 - 1/e 低多少；默认 0.1",
    within: "只选这些人群的人，用逗号分隔",
    avoid: "不选这些人群的人",
    write: "作为此名称的方案写入场景文件",
    metric: "按什么比较；默认为转发者（viewers:SEGMENT 只算该人群；cvar:viewers 看最差 5 % 世界）",
    baseline: "作为比较基准的方案；默认为第一个",
    networkFormat: "文件格式；默认由文件名和前几行判断",
    directed: "各行有方向；由 --arcs 说明",
    arcs: "有向行 `a b` 的含义：a 影响 b，或 a 关注 b",
    source: "一端所在的列：列名或列号",
    target: "另一端所在的列",
    weight: "权重所在的列或属性",
    channel: "渠道所在的列或属性：同一对人在两个渠道上算两条关系",
    encoding: "文件未注明时的编码：euc-kr、gb18030 等；默认 utf-8",
    normalize: "nfc：只有字母组合方式不同的名称视为同一个",
    header: "第一行是否为列名",
    parallel: "同一对人的多行如何处理",
    strict: "自环和重复关系视为错误",
  },
  ko: {
    lang: "출력 언어: 영어, 중국어, 한국어",
    template: "campaign: 두 플랜 비교; launch: 채널, 가격, 모니터링 포함; minimal: 최소; file: 내 네트워크",
    set: "시나리오의 키를 바꿉니다. 여러 번 쓸 수 있습니다",
    seed: "시나리오 대신 쓸 난수 시드",
    runs: "시나리오 대신 쓸 플랜당 시뮬레이션 세계 수",
    precision: "모든 플랜이 이 정밀도에 이를 때까지 세계를 늘립니다. --runs 값이 상한",
    gains: "여러 곳에서 동시에 시작하는 효과와 그 메커니즘도 알려 줍니다",
    workers: "스레드 수. 기본은 모든 코어. 결과는 이 값과 무관합니다",
    memory: "메모리 한도(예: 500MB, 2GB). 기본은 전체의 3/4, 최대 8 GiB",
    store: "이벤트 저장소. 기본은 .skipstone/store.db",
    noStore: "이벤트를 저장하지 않습니다",
    plans: "시나리오에서 이 플랜만",
    outFolder: "이 폴더에 JSON, CSV 파일을 씁니다",
    outFile: "화면 대신 이 파일에 쓰고 메타데이터를 옆에 둡니다",
    outCopy: "사본. 기본은 store.db 옆의 store.repaired.db",
    page: "이 실행의 보고서도 씁니다: HTML, 파일 이름이 .md로 끝나면 Markdown",
    pageFile: "보고서 파일. 기본은 현재 폴더의 NAME.html이며, --json이나 --format txt에서는 쓰지 않습니다",
    pageFormat:
      "html: 그래프 포함, md: 표 포함, txt: 글(--out이 없으면 stdout). 기본은 --out의 이름에 따르고, 없으면 html",
    failIf: '이 조건이 맞으면 상태 4로 끝냅니다. 예: "plans.A.ignition.probability < 0.5"',
    whatIf: "대응도 시험합니다: 모든 방식을 네 시점에서, 시나리오의 대응도 함께",
    json: "JSON 문서 하나를 출력합니다",
    quiet: "오류 말고는 stderr 출력 없음",
    force: "있는 것을 바꾸고, 예산을 넘겨도 진행합니다",
    until: "이 라운드까지, 시계가 있으면 이 시간(6h)까지",
    at: "다시 정할 첫 라운드 또는 시점(6h)",
    table: "events: 이벤트마다 한 행; runs: 실행마다 한 행과 합계",
    tableFormat: "jsonl: 한 줄에 JSON 객체 하나. 기본은 --out 파일 이름에 따르고, 없으면 csv",
    grid: "살펴볼 전파력의 개수, 또는 어디서 어디까지",
    over: "시드 규모에 따른 점화 확률도 보여 줍니다(4분의 1에서 4배까지)",
    tipRuns: "플랜당 시뮬레이션 세계 수. 기본은 200",
    tipForce: "예산을 넘겨도 진행합니다",
    k: "고를 사람 수. --budget 함께 쓰면 최대 인원",
    budget: "이 예산으로 살 수 있는 만큼 고릅니다",
    price: "column(속성 열), 500(1인당), 0.05/follower, 또는 오디언스별 0.08/follower,10000:0.05",
    method: "고르는 방법. opim 방법은 보증을 함께 줍니다",
    epsilon: "보증이 1 - 1/e 아래로 얼마나 낮아도 되는지. 기본은 0.1",
    within: "이 세그먼트들의 사람만. 쉼표로 구분",
    avoid: "이 세그먼트들의 사람은 제외",
    write: "이 이름의 플랜으로 시나리오 파일에 씁니다",
    metric: "비교 기준. 기본은 공유자(viewers:SEGMENT 그 세그먼트만, cvar:viewers 최악의 5 % 세계)",
    baseline: "비교의 기준이 되는 플랜. 기본은 첫 번째",
    networkFormat: "파일 형식. 기본은 이름과 첫 몇 행으로 판단",
    directed: "행에 방향이 있습니다. 방향의 뜻은 --arcs 참고",
    arcs: "방향 있는 행 `a b`의 뜻: a가 b에게 영향을 주거나, a가 b를 팔로우",
    source: "한쪽 끝의 열: 이름 또는 번호",
    target: "다른 쪽 끝의 열",
    weight: "가중치 열 또는 속성",
    channel: "채널 열 또는 속성: 두 채널에 있는 쌍은 관계가 둘",
    encoding: "파일에 적혀 있지 않을 때의 인코딩: euc-kr, gb18030 등. 기본은 utf-8",
    normalize: "nfc: 글자 조합 방식만 다른 이름을 하나로 봅니다",
    header: "첫 행이 열 이름인지",
    parallel: "같은 쌍이 여러 행일 때의 뜻",
    strict: "자기 자신과의 관계와 중복 관계를 오류로 봅니다",
  },
};
