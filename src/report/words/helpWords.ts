import type { Catalogue } from "../Lang.ts";

/** What `--help` says of commands, arguments, flags and examples. */
export interface HelpWords {
  readonly skipstone: string;
  readonly commands: Readonly<
    Record<
      | "init"
      | "check"
      | "explain"
      | "run"
      | "tip"
      | "seed"
      | "compare"
      | "import"
      | "status"
      | "replay"
      | "fork"
      | "verify"
      | "repair"
      | "doctor"
      | "diff"
      | "export"
      | "schema",
      string
    >
  >;
  readonly arguments: Readonly<
    Record<
      "scenario" | "scenarios" | "compared" | "newFile" | "networkFile" | "run" | "runs" | "forked" | "other",
      string
    >
  >;
  readonly flags: Readonly<Record<HelpFlag, string>>;
  readonly examples: Readonly<
    Record<
      | "runFlagship"
      | "runChanged"
      | "runFolder"
      | "fork"
      | "exportRuns"
      | "exportEvents"
      | "tip"
      | "tipPush"
      | "seed"
      | "seedBudget"
      | "compare"
      | "compareMetric",
      string
    >
  >;
}

/** Flags by their names, and by their commands where those mean something else. */
type HelpFlag =
  | "lang"
  | "template"
  | "set"
  | "seed"
  | "runs"
  | "workers"
  | "memory"
  | "store"
  | "noStore"
  | "plans"
  | "outFolder"
  | "outFile"
  | "outCopy"
  | "failIf"
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
  | "strict";

export const helpWords: Catalogue<HelpWords> = {
  en: {
    skipstone:
      "Will it ignite, how far will it reach, and which seeding plan is better? Find out before the launch.",
    commands: {
      init: "Write a first scenario to change",
      check: "Say everything that is wrong with a scenario, and what a run of it would take",
      explain: "Tell in words what a scenario does and what to notice",
      run: "Run scenarios and report how far each plan reaches",
      tip: "Find where the network and each plan tip, and say what would tip a plan",
      seed: "Choose the people to start from, and say how good the choice is at least",
      compare: "Compare plans in the same worlds: which is better, by how much, how surely",
      import: "Read a network file, balance its rows and describe the network",
      status: "List the batches of the event store",
      replay: "Tell a stored run round by round",
      fork: "Decide stored runs anew from a time on: the same past, another future",
      verify: "Check the store, run its runs again and compare their digests",
      repair: "Copy everything that is sound from a damaged store into a new one",
      doctor: "Look at this machine and the store, and whether skipstone works here",
      diff: "Name the first event in which two stored runs differ",
      export: "Write stored runs or their events as a table",
      schema: "Print the JSON Schema of scenario files",
    },
    arguments: {
      scenario: "Scenario file (YAML or JSON)",
      scenarios: "Scenario files, or folders of them",
      compared: "Scenario files; plans of several are named FILE:PLAN",
      newFile: "File to write",
      networkFile: "Network file: edge list, CSV, TSV, GEXF, GraphML, JSON; .gz of each",
      run: "Run of the store: PLAN@WORLD",
      runs: "Runs of the store (PLAN@WORLD); all if none is named",
      forked: "Runs of the store: PLAN@WORLD, or PLAN@0-99 for many worlds",
      other: "Run to compare with: PLAN@WORLD",
    },
    flags: {
      lang: "Language of what is told: English, Chinese or Korean",
      template:
        "campaign: two plans compared; launch: with channels, prices, a watch; minimal; file: your network",
      set: "Override a key of the scenario; may be given several times",
      seed: "Seed text instead of the scenario's",
      runs: "Worlds per plan instead of the scenario's",
      workers: "Threads; all cores by default. The result never depends on it",
      memory: "Memory to stay within, such as 500MB or 2GB; 3/4 of what there is, at most 8 GiB",
      store: "Event store; .skipstone/store.db by default",
      noStore: "Keep no events",
      plans: "Only these plans of the scenario",
      outFolder: "Write JSON and CSV files into this folder",
      outFile: "Write into this file, and its metadata beside it, instead of printing",
      outCopy: "The copy; store.repaired.db beside store.db by default",
      failIf: 'Exit with 4 if this holds, such as "plans.A.ignition.probability < 0.5"',
      whatIf: "Also try responses: five kinds, each at four delays after the first alert",
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
      k: "How many people to choose",
      budget: "Choose as many as this pays for, instead of --k",
      price: "column (of the attributes), 500 each, 0.05/follower, or 0.08/follower,10000:0.05 by audience",
      method: "How they are chosen; opim gives a certificate",
      epsilon: "How far below 1 - 1/e the certificate may stay; 0.1 by default",
      within: "Only people of this segment",
      avoid: "Nobody of this segment",
      write: "Write them into the scenario file as a plan of this name",
      metric: "What to compare by; sharers by default (viewers:SEGMENT: only those in it)",
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
    examples: {
      runFlagship: "The flagship scenario",
      runChanged: "What if?",
      runFolder: "A folder, results as files",
      fork: "What if something had been done after six hours?",
      exportRuns: "Totals of each run",
      exportEvents: "All events, with their metadata",
      tip: "How far each plan is from its tipping point",
      tipPush: "And how many people it takes",
      seed: "The best ten, with a certificate",
      seedBudget: "What a budget pays for, as a plan of the scenario",
      compare: "All plans against the first",
      compareMetric: "By what it costs to be seen by one person",
    },
  },
  zh: {
    skipstone: "会不会引爆？能传多远？哪个投放方案更好？上线之前先知道。",
    commands: {
      init: "写出第一个场景，供你修改",
      check: "指出场景中的所有问题，并估计运行所需的资源",
      explain: "用文字说明场景做什么、该注意什么",
      run: "运行场景，报告每个方案能传多远",
      tip: "找出网络和每个方案的引爆点，并说明怎样才能引爆",
      seed: "选出起始人群，并给出选择质量的下限",
      compare: "在相同的模拟世界里比较方案：哪个更好、好多少、有多大把握",
      import: "读取网络文件，核对各行去向，描述网络",
      status: "列出事件存储中的批次",
      replay: "逐轮讲述一次已保存的运行",
      fork: "从某一时刻起重新演绎已保存的运行：过去相同，未来不同",
      verify: "检查存储，重跑其中的运行并核对摘要",
      repair: "把损坏存储中完好的内容复制到新存储",
      doctor: "检查本机和存储，看 skipstone 能否正常工作",
      diff: "指出两次运行最先不同的事件",
      export: "把已保存的运行或事件写成表格",
      schema: "输出场景文件的 JSON Schema",
    },
    arguments: {
      scenario: "场景文件（YAML 或 JSON）",
      scenarios: "场景文件，或存放它们的文件夹",
      compared: "场景文件；多个文件中的方案记作 FILE:PLAN",
      newFile: "要写入的文件",
      networkFile: "网络文件：边列表、CSV、TSV、GEXF、GraphML、JSON；均可为 .gz",
      run: "存储中的一次运行：PLAN@WORLD",
      runs: "存储中的运行（PLAN@WORLD）；不指定则为全部",
      forked: "存储中的运行：PLAN@WORLD，多个世界写作 PLAN@0-99",
      other: "用来对比的运行：PLAN@WORLD",
    },
    flags: {
      lang: "输出语言：英语、中文或韩语",
      template: "campaign：比较两个方案；launch：含渠道、价格和监测；minimal：最简；file：使用你的网络",
      set: "改写场景中的一个键；可多次使用",
      seed: "代替场景中的随机种子",
      runs: "每个方案的模拟世界数，代替场景中的设定",
      workers: "线程数；默认使用全部核心。结果与它无关",
      memory: "内存上限，如 500MB 或 2GB；默认为可用内存的 3/4，最多 8 GiB",
      store: "事件存储；默认为 .skipstone/store.db",
      noStore: "不保存事件",
      plans: "只运行场景中的这些方案",
      outFolder: "把 JSON 和 CSV 文件写入此文件夹",
      outFile: "写入此文件（元数据写在旁边），不输出到屏幕",
      outCopy: "副本；默认为 store.db 旁的 store.repaired.db",
      failIf: '条件成立时以状态 4 退出，如 "plans.A.ignition.probability < 0.5"',
      whatIf: "同时试验应对：五种方式，各在首次预警后的四个时点",
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
      k: "选多少人",
      budget: "按预算能请多少人就选多少人，代替 --k",
      price: "column（属性列）、500（每人）、0.05/follower，或按受众分档 0.08/follower,10000:0.05",
      method: "选择方法；opim 附带质量证明",
      epsilon: "质量证明可以比 1 - 1/e 低多少；默认 0.1",
      within: "只选此人群的人",
      avoid: "不选此人群的人",
      write: "作为此名称的方案写入场景文件",
      metric: "按什么比较；默认为转发者（viewers:SEGMENT：只算该人群）",
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
    examples: {
      runFlagship: "旗舰场景",
      runChanged: "如果改一改会怎样？",
      runFolder: "运行整个文件夹，结果写成文件",
      fork: "如果六小时后采取了行动会怎样？",
      exportRuns: "每次运行的合计",
      exportEvents: "全部事件及其元数据",
      tip: "每个方案离引爆点有多远",
      tipPush: "以及需要多少起始的人",
      seed: "最好的十个人，附带质量证明",
      seedBudget: "预算能请到的人，写成场景的一个方案",
      compare: "所有方案与第一个比较",
      compareMetric: "比较让一个人看到要花多少钱",
    },
  },
  ko: {
    skipstone: "점화될까, 얼마나 멀리 퍼질까, 어느 시딩 플랜이 나을까? 시작하기 전에 알아보세요.",
    commands: {
      init: "고쳐 쓸 첫 시나리오를 만듭니다",
      check: "시나리오의 모든 문제와 실행에 필요한 자원을 알려 줍니다",
      explain: "시나리오가 하는 일과 눈여겨볼 점을 글로 설명합니다",
      run: "시나리오를 실행해 플랜마다 얼마나 퍼지는지 보고합니다",
      tip: "네트워크와 플랜의 티핑 포인트를 찾고, 무엇이 점화시킬지 알려 줍니다",
      seed: "시드를 고르고, 그 선택이 적어도 얼마나 좋은지 알려 줍니다",
      compare: "같은 시뮬레이션 세계에서 플랜을 비교합니다: 어느 쪽이, 얼마나, 얼마나 확실히 나은지",
      import: "네트워크 파일을 읽고 행의 내역을 맞추고 네트워크를 설명합니다",
      status: "이벤트 저장소의 배치를 나열합니다",
      replay: "저장된 실행을 라운드별로 보여 줍니다",
      fork: "저장된 실행을 어느 시점부터 다시 정합니다: 같은 과거, 다른 미래",
      verify: "저장소를 점검하고 실행을 다시 돌려 다이제스트를 대조합니다",
      repair: "손상된 저장소에서 이상 없는 내용을 새 저장소로 복사합니다",
      doctor: "이 컴퓨터와 저장소에서 skipstone 정상 작동 여부를 살핍니다",
      diff: "저장된 두 실행이 처음 달라지는 이벤트를 알려 줍니다",
      export: "저장된 실행이나 이벤트를 표로 씁니다",
      schema: "시나리오 파일의 JSON Schema 출력",
    },
    arguments: {
      scenario: "시나리오 파일(YAML 또는 JSON)",
      scenarios: "시나리오 파일 또는 그 폴더",
      compared: "시나리오 파일. 여러 파일의 플랜은 FILE:PLAN 형식",
      newFile: "쓸 파일",
      networkFile: "네트워크 파일: 간선 목록, CSV, TSV, GEXF, GraphML, JSON. 각각 .gz 가능",
      run: "저장소의 실행: PLAN@WORLD",
      runs: "저장소의 실행(PLAN@WORLD). 적지 않으면 모두",
      forked: "저장소의 실행: PLAN@WORLD, 여러 세계는 PLAN@0-99",
      other: "비교할 실행: PLAN@WORLD",
    },
    flags: {
      lang: "출력 언어: 영어, 중국어, 한국어",
      template: "campaign: 두 플랜 비교; launch: 채널, 가격, 모니터링 포함; minimal: 최소; file: 내 네트워크",
      set: "시나리오의 키를 바꿉니다. 여러 번 쓸 수 있습니다",
      seed: "시나리오 대신 쓸 난수 시드",
      runs: "시나리오 대신 쓸 플랜당 시뮬레이션 세계 수",
      workers: "스레드 수. 기본은 모든 코어. 결과는 이 값과 무관합니다",
      memory: "메모리 한도(예: 500MB, 2GB). 기본은 전체의 3/4, 최대 8 GiB",
      store: "이벤트 저장소. 기본은 .skipstone/store.db",
      noStore: "이벤트를 저장하지 않습니다",
      plans: "시나리오에서 이 플랜만",
      outFolder: "이 폴더에 JSON, CSV 파일을 씁니다",
      outFile: "화면 대신 이 파일에 쓰고 메타데이터를 옆에 둡니다",
      outCopy: "사본. 기본은 store.db 옆의 store.repaired.db",
      failIf: '이 조건이 맞으면 상태 4로 끝냅니다. 예: "plans.A.ignition.probability < 0.5"',
      whatIf: "대응도 시험합니다: 다섯 가지를 첫 경보 뒤 네 시점에서",
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
      k: "고를 사람 수",
      budget: "--k 대신, 이 예산으로 살 수 있는 만큼 고릅니다",
      price: "column(속성 열), 500(1인당), 0.05/follower, 또는 오디언스별 0.08/follower,10000:0.05",
      method: "고르는 방법. opim 방법은 보증을 함께 줍니다",
      epsilon: "보증이 1 - 1/e 아래로 얼마나 낮아도 되는지. 기본은 0.1",
      within: "이 세그먼트의 사람만",
      avoid: "이 세그먼트의 사람은 제외",
      write: "이 이름의 플랜으로 시나리오 파일에 씁니다",
      metric: "비교 기준. 기본은 공유자(viewers:SEGMENT: 그 세그먼트만)",
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
    examples: {
      runFlagship: "대표 시나리오",
      runChanged: "바꿔 본다면?",
      runFolder: "폴더 전체를 실행하고 결과를 파일로",
      fork: "여섯 시간 뒤 대응했다면?",
      exportRuns: "실행별 합계",
      exportEvents: "모든 이벤트와 메타데이터",
      tip: "플랜마다 티핑 포인트까지의 거리",
      tipPush: "그리고 시드가 몇 명 필요한지",
      seed: "가장 좋은 열 명과 보증",
      seedBudget: "예산으로 살 수 있는 사람을 시나리오의 플랜으로",
      compare: "모든 플랜을 첫 플랜과 비교",
      compareMetric: "한 사람이 보는 데 드는 비용으로",
    },
  },
};
