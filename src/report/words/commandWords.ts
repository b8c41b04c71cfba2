import type { Catalogue } from "../Lang.ts";

/** What commands say beside their findings. Numbers come as text, but those that decide a form. */
export interface CommandWords {
  readonly tryNext: string;
  readonly why: Readonly<
    Record<
      | "replayRun"
      | "verifyAll"
      | "moreContagious"
      | "lessContagious"
      | "diffFork"
      | "replayFork"
      | "verifyFork",
      string
    >
  >;
  /** Between sentences. */
  readonly between: string;
  readonly eventsIn: (file: string, already: number) => string;
  readonly filesIn: (folder: string) => string;
  readonly pageIn: (file: string) => string;
  readonly stopped: string;
  readonly stoppedStored: string;
  readonly stoppedUnstored: string;
  readonly progress: (done: string, total: string, left: string | null) => string;
  readonly wrote: (path: string) => string;
  readonly wrotePlan: (plan: string, path: string) => string;
  readonly verified: (matched: string, checked: string, isSound: boolean) => string;
  readonly emptyStore: string;
  readonly statusHeader: readonly string[];
  /** What last became of a batch, by its name in the store. */
  readonly facts: Readonly<Record<string, string>>;
  readonly equalRuns: string;
  readonly commonEvents: (count: string) => string;
  readonly nothingThere: string;
  readonly event: (event: {
    readonly time: { readonly hours: string } | { readonly round: number };
    readonly name: string;
    readonly person: string | null;
    /** A person, or `starter 1` as JSON has it. */
    readonly source: string | null;
    readonly channel: string | null;
    readonly polarity: "positive" | "negative" | null;
    readonly amount: number;
  }) => string;
}

const STARTER = /^starter (\d+)$/;

export const commandWords: Catalogue<CommandWords> = {
  en: {
    tryNext: "Try next:",
    why: {
      replayRun: "tell one run round by round",
      verifyAll: "run everything again and compare digests",
      moreContagious: "what if it were more contagious?",
      lessContagious: "what if it were less contagious?",
      diffFork: "where the fork parts from its parent",
      replayFork: "tell the fork round by round",
      verifyFork: "run it again and compare its digest",
    },
    between: " ",
    eventsIn: (file, already) =>
      `Events are in ${file}${already === 0 ? "" : ` (${already} runs were there before; their digests match)`}.`,
    filesIn: (folder) => `Files are in ${folder}.`,
    pageIn: (file) => `The page is in ${file}.`,
    stopped: "Stopped. What was stored stays; the same command goes on from there.",
    stoppedStored:
      "Stopped. Every run that was finished is in the store; the same command goes on from there:",
    stoppedUnstored: "Stopped. Nothing was kept, because there is no store.",
    progress: (done, total, left) =>
      `${done} of ${total} runs${left === null ? "" : `, about ${left} to go`}`,
    wrote: (path) => `Wrote ${path}.`,
    wrotePlan: (plan, path) => `Wrote plan ${plan} into ${path}.`,
    verified: (matched, checked, isSound) =>
      `${matched} of ${checked} runs match their digests${isSound ? "; the store is sound" : ""}.`,
    emptyStore: "The store is empty: `skipstone run` fills it.",
    statusHeader: ["batch", "plan", "seed", "scenario", "hash", "latest", "runs", "events stored"],
    facts: {},
    equalRuns: "The two runs are equal, event by event.",
    commonEvents: (count) => `The runs have their first ${count} events in common. Then:`,
    nothingThere: "nothing there",
    event: ({ time, name, person, source, channel, polarity, amount }) =>
      `${"hours" in time ? `after ${time.hours} hours` : `round ${time.round}`}, ${name}` +
      (person === null ? "" : ` ${person}`) +
      (source === null ? "" : ` from ${source}`) +
      (channel === null ? "" : ` on ${channel}`) +
      `${polarity === null ? "" : `, ${polarity}`} (amount ${amount})`,
  },
  zh: {
    tryNext: "接下来可以：",
    why: {
      replayRun: "逐轮讲述一次运行",
      verifyAll: "全部重跑并核对摘要",
      moreContagious: "传播力更强会怎样？",
      lessContagious: "传播力更弱会怎样？",
      diffFork: "分叉从哪里开始不同",
      replayFork: "逐轮讲述分叉",
      verifyFork: "重跑并核对摘要",
    },
    between: "",
    eventsIn: (file, already) =>
      `事件保存在 ${file}${already === 0 ? "" : `（其中 ${already} 次运行早已保存，摘要一致）`}。`,
    filesIn: (folder) => `文件保存在 ${folder}。`,
    pageIn: (file) => `页面保存在 ${file}。`,
    stopped: "已停止。已保存的内容不变；再次执行同一命令即可继续。",
    stoppedStored: "已停止。完成的运行都已保存；执行同一命令即可继续：",
    stoppedUnstored: "已停止。因为没有存储，什么都没有保留。",
    progress: (done, total, left) =>
      `已完成 ${done} / ${total} 次运行${left === null ? "" : `，约剩 ${left}`}`,
    wrote: (path) => `已写入 ${path}。`,
    wrotePlan: (plan, path) => `已将方案 ${plan} 写入 ${path}。`,
    verified: (matched, checked, isSound) =>
      `${checked} 次运行中 ${matched} 次与摘要一致${isSound ? "；存储完好" : ""}。`,
    emptyStore: "存储为空：用 `skipstone run` 填充。",
    statusHeader: ["批次", "方案", "随机种子", "场景", "哈希", "最近", "运行数", "已存事件"],
    facts: { started: "已开始", acknowledged: "已确认", interrupted: "已中断", finished: "已完成" },
    equalRuns: "两次运行逐个事件完全相同。",
    commonEvents: (count) => `两次运行的前 ${count} 个事件相同。之后：`,
    nothingThere: "没有事件",
    event: ({ time, name, person, source, channel, polarity, amount }) =>
      `${"hours" in time ? `${time.hours} 小时后` : `第 ${time.round} 轮`}，${name}` +
      (person === null ? "" : ` ${person}`) +
      (source === null ? "" : `，来自 ${source.replace(STARTER, "起始动作 $1")}`) +
      (channel === null ? "" : `，渠道 ${channel}`) +
      `${polarity === null ? "" : polarity === "positive" ? "，正面" : "，负面"}（数量 ${amount}）`,
  },
  ko: {
    tryNext: "다음으로 해볼 것:",
    why: {
      replayRun: "실행 하나를 라운드별로 보기",
      verifyAll: "모두 다시 실행해 다이제스트 대조",
      moreContagious: "전파력이 더 높다면?",
      lessContagious: "전파력이 더 낮다면?",
      diffFork: "어디서부터 달라지는지",
      replayFork: "갈라진 실행을 라운드별로 보기",
      verifyFork: "다시 실행해 다이제스트 대조",
    },
    between: " ",
    eventsIn: (file, already) =>
      `이벤트 저장 위치: ${file}${already === 0 ? "" : ` (실행 ${already}회는 이미 있었고 다이제스트가 일치함)`}.`,
    filesIn: (folder) => `파일 위치: ${folder}.`,
    pageIn: (file) => `페이지 위치: ${file}.`,
    stopped: "멈췄습니다. 저장된 것은 그대로이며, 같은 명령을 내리면 이어서 진행합니다.",
    stoppedStored: "멈췄습니다. 끝난 실행은 모두 저장되어 있으며, 같은 명령을 내리면 이어서 진행합니다:",
    stoppedUnstored: "멈췄습니다. 저장소가 없어 아무것도 남지 않았습니다.",
    progress: (done, total, left) =>
      `실행 ${total}회 중 ${done}회 완료${left === null ? "" : `, 약 ${left} 남음`}`,
    wrote: (path) => `파일을 썼습니다: ${path}.`,
    wrotePlan: (plan, path) => `플랜 저장: ${plan} → ${path}.`,
    verified: (matched, checked, isSound) =>
      `실행 ${checked}회 중 ${matched}회가 다이제스트와 일치합니다${isSound ? ". 저장소에 이상이 없습니다" : ""}.`,
    emptyStore: "저장소가 비어 있습니다. `skipstone run` 명령으로 채우세요.",
    statusHeader: ["배치", "플랜", "난수 시드", "시나리오", "해시", "최근", "실행", "저장된 이벤트"],
    facts: { started: "시작됨", acknowledged: "확인됨", interrupted: "중단됨", finished: "완료됨" },
    equalRuns: "두 실행은 모든 이벤트가 같습니다.",
    commonEvents: (count) => `두 실행은 처음 이벤트 ${count}개가 같습니다. 그 뒤:`,
    nothingThere: "이벤트 없음",
    event: ({ time, name, person, source, channel, polarity, amount }) =>
      `${"hours" in time ? `${time.hours}시간 뒤` : `${time.round}라운드`}, ${name}` +
      (person === null ? "" : ` ${person}`) +
      (source === null ? "" : `, 출처 ${source.replace(STARTER, "시작점 $1")}`) +
      (channel === null ? "" : `, 채널 ${channel}`) +
      `${polarity === null ? "" : polarity === "positive" ? ", 긍정" : ", 부정"} (수량 ${amount})`,
  },
};
