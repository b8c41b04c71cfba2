import type { Catalogue } from "../Lang.ts";

/** A damaged store and its copy. Numbers come as text, but those that decide a form. */
export interface RepairWords {
  readonly header: readonly [batch: string, plan: string, saved: string, lost: string, worlds: string];
  readonly noRow: string;
  readonly sound: string;
  readonly wrong: (count: string, isOne: boolean) => string;
  readonly batchLost: (batch: string) => string;
  readonly networkLost: (hash: string) => string;
  readonly historyLost: (lines: string) => string;
  readonly allSaved: (frames: string) => string;
  readonly someSaved: (frames: string, all: string) => string;
  /** Why a frame is not in the copy, and what it held where that is known. */
  readonly frame: (
    frame: number,
    reason: string,
    held: { readonly worlds: string; readonly batch: string } | null,
  ) => string;
  readonly more: (lines: string) => string;
  /** What is said when all is done: of the copy, of a sound store, of where runs of lost frames are. */
  readonly copy: (out: string, file: string, isWhole: boolean) => string;
  readonly nothingToDo: string;
  readonly hint: string;
}

const REASONS_EN: Readonly<Record<string, string>> = {
  missing: "is not there",
  damaged: "is damaged",
  foreign: "belongs to no batch that is left",
  unfinished: "is part of a run that is not whole",
  misplaced: "holds only runs that other frames hold too",
};
const REASONS_ZH: Readonly<Record<string, string>> = {
  missing: "不存在",
  damaged: "已损坏",
  foreign: "不属于任何剩余批次",
  unfinished: "属于不完整的运行",
  misplaced: "只含其他帧中也有的运行",
};
const REASONS_KO: Readonly<Record<string, string>> = {
  missing: "없음",
  damaged: "손상됨",
  foreign: "남은 배치 어디에도 속하지 않음",
  unfinished: "완전하지 않은 실행의 일부",
  misplaced: "다른 프레임에도 있는 실행만 담김",
};

export const repairWords: Catalogue<RepairWords> = {
  en: {
    header: ["batch", "plan", "runs saved", "runs lost", "worlds lost"],
    noRow: "no row tells which",
    sound: "The store is sound.",
    wrong: (count, isOne) => `${count} ${isOne ? "thing is" : "things are"} wrong:`,
    batchLost: (batch) =>
      `Batch ${batch} is lost: its row is damaged, so nobody can tell whose its frames are.`,
    networkLost: (hash) =>
      `Network ${hash} is not there: its batches can be verified and replayed in full once the same ` +
      "`run` command has put it back.",
    historyLost: (lines) => `${lines} lines of the history are lost.`,
    allSaved: (frames) => `All ${frames} frames are saved.`,
    someSaved: (frames, all) => `${frames} of ${all} frames are saved; not saved:`,
    frame: (frame, reason, held) =>
      `  frame ${frame} ${REASONS_EN[reason] ?? reason}; ` +
      (held === null ? "what it held is not known" : `it held worlds ${held.worlds} of ${held.batch}`),
    more: (lines) => `  … and ${lines} more (--json has all)`,
    copy: (out, file, isWhole) =>
      `The copy is ${out}; ${file} is as it was.` +
      (isWhole ? "" : " Runs that were lost come back when the command that made them is given again."),
    nothingToDo: "The store is sound: there is nothing to repair, and nothing was written.",
    hint: "a copy with everything in it that is sound",
  },
  zh: {
    header: ["批次", "方案", "保存的运行", "丢失的运行", "丢失的世界"],
    noRow: "没有记录可查",
    sound: "存储完好。",
    wrong: (count) => `发现 ${count} 处问题：`,
    batchLost: (batch) => `批次 ${batch} 已丢失：它的记录损坏，无法判断其帧属于谁。`,
    networkLost: (hash) => `网络 ${hash} 不存在：用同样的 \`run\` 命令放回后，其批次才能完整校验和回放。`,
    historyLost: (lines) => `历史记录丢失 ${lines} 行。`,
    allSaved: (frames) => `全部 ${frames} 帧均已保存。`,
    someSaved: (frames, all) => `${all} 帧中保存了 ${frames} 帧；未保存：`,
    frame: (frame, reason, held) =>
      `  第 ${frame} 帧${REASONS_ZH[reason] ?? reason}；` +
      (held === null ? "内容未知" : `含 ${held.batch} 的模拟世界 ${held.worlds}`),
    more: (lines) => `  … 另有 ${lines} 行（--json 列出全部）`,
    copy: (out, file, isWhole) =>
      `副本为 ${out}；${file} 保持原样。${isWhole ? "" : "重新执行当初的命令，丢失的运行即可恢复。"}`,
    nothingToDo: "存储完好：无需修复，也没有写入任何内容。",
    hint: "生成一份只含完好内容的副本",
  },
  ko: {
    header: ["배치", "플랜", "보존된 실행", "잃은 실행", "잃은 세계"],
    noRow: "알려 주는 기록 없음",
    sound: "저장소에 이상이 없습니다.",
    wrong: (count) => `문제 ${count}건:`,
    batchLost: (batch) => `배치 ${batch}: 기록이 손상되어 어느 프레임이 속하는지 알 수 없어 잃었습니다.`,
    networkLost: (hash) =>
      `네트워크 ${hash}: 없음. 같은 \`run\` 명령으로 되돌려 놓아야 그 배치를 모두 검증하고 재생할 수 있습니다.`,
    historyLost: (lines) => `이력 ${lines}행을 잃었습니다.`,
    allSaved: (frames) => `프레임 ${frames}개를 모두 보존했습니다.`,
    someSaved: (frames, all) => `프레임 ${all}개 중 ${frames}개를 보존했습니다. 보존하지 못한 것:`,
    frame: (frame, reason, held) =>
      `  프레임 ${frame}: ${REASONS_KO[reason] ?? reason}; ` +
      (held === null ? "담긴 내용을 알 수 없음" : `${held.batch} 배치의 시뮬레이션 세계 ${held.worlds}`),
    more: (lines) => `  … 외 ${lines}행 (--json에 모두 있음)`,
    copy: (out, file, isWhole) =>
      `사본: ${out}. ${file} 원본은 그대로입니다.` +
      (isWhole ? "" : " 잃은 실행은 처음의 명령을 다시 내리면 돌아옵니다."),
    nothingToDo: "저장소에 이상이 없습니다. 고칠 것이 없어 아무것도 쓰지 않았습니다.",
    hint: "이상 없는 내용만 담은 사본",
  },
};
