import type { Catalogue } from "../Lang.ts";

/** What `--help` says of commands, arguments and examples. */
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
      | "report"
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
      | "scenario"
      | "scenarios"
      | "compared"
      | "reported"
      | "newFile"
      | "networkFile"
      | "run"
      | "runs"
      | "forked"
      | "other",
      string
    >
  >;
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
      | "tipGains"
      | "report"
      | "reportBatch"
      | "seed"
      | "seedBudget"
      | "compare"
      | "compareMetric",
      string
    >
  >;
}

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
      report: "Write one page for whoever decides: which plan, how surely, at what risk",
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
      reported: "Scenario file, or a batch of the store (b1); the latest batch by default",
      compared: "Scenario files; plans of several are named FILE:PLAN",
      newFile: "File to write",
      networkFile: "Network file: edge list, CSV, TSV, GEXF, GraphML, JSON; .gz of each",
      run: "Run of the store: PLAN@WORLD",
      runs: "Runs of the store (PLAN@WORLD); all if none is named",
      forked: "Runs of the store: PLAN@WORLD, or PLAN@0-99 for many worlds",
      other: "Run to compare with: PLAN@WORLD",
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
      tipGains: "And whether starters lift each other",
      seed: "The best ten, with a certificate",
      seedBudget: "What a budget pays for, as a plan of the scenario",
      report: "Run everything, and write launch.html",
      reportBatch: "A batch of the store, told in Chinese",
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
      report: "为决策者写一页报告：选哪个方案、有多大把握、风险如何",
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
      reported: "场景文件，或存储中的批次（b1）；默认最新批次",
      compared: "场景文件；多个文件中的方案记作 FILE:PLAN",
      newFile: "要写入的文件",
      networkFile: "网络文件：边列表、CSV、TSV、GEXF、GraphML、JSON；均可为 .gz",
      run: "存储中的一次运行：PLAN@WORLD",
      runs: "存储中的运行（PLAN@WORLD）；不指定则为全部",
      forked: "存储中的运行：PLAN@WORLD，多个世界写作 PLAN@0-99",
      other: "用来对比的运行：PLAN@WORLD",
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
      tipGains: "以及各起始动作是否互相增强",
      seed: "最好的十个人，附带质量证明",
      seedBudget: "预算能请到的人，写成场景的一个方案",
      report: "全部运行，并写出 launch.html",
      reportBatch: "存储中的一个批次，用中文讲述",
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
      report: "결정하는 사람을 위한 한 장짜리 보고서를 씁니다: 어느 플랜이, 얼마나 확실히, 어떤 위험으로",
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
      reported: "시나리오 파일 또는 저장소의 배치(b1). 기본은 가장 최근 배치",
      compared: "시나리오 파일. 여러 파일의 플랜은 FILE:PLAN 형식",
      newFile: "쓸 파일",
      networkFile: "네트워크 파일: 간선 목록, CSV, TSV, GEXF, GraphML, JSON. 각각 .gz 가능",
      run: "저장소의 실행: PLAN@WORLD",
      runs: "저장소의 실행(PLAN@WORLD). 적지 않으면 모두",
      forked: "저장소의 실행: PLAN@WORLD, 여러 세계는 PLAN@0-99",
      other: "비교할 실행: PLAN@WORLD",
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
      tipGains: "그리고 시작점들이 서로를 끌어올리는지",
      seed: "가장 좋은 열 명과 보증",
      seedBudget: "예산으로 살 수 있는 사람을 시나리오의 플랜으로",
      report: "모두 실행하고 launch.html을 씁니다",
      reportBatch: "저장소의 배치를 중국어로",
      compare: "모든 플랜을 첫 플랜과 비교",
      compareMetric: "한 사람이 보는 데 드는 비용으로",
    },
  },
};
