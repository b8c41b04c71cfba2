import { formatNumber } from "../formatNumber.ts";
import type { Catalogue } from "../Lang.ts";

/** What `doctor` looks at. */
export type ExaminedSubject =
  | "skipstone"
  | "Node"
  | "SQLite"
  | "system"
  | "cores"
  | "working folder"
  | "memory"
  | "temporary files"
  | "terminal"
  | "self-test"
  | "worker threads"
  | "store"
  | "access"
  | "lock"
  | "room for it";

export type ExaminedState = "ok" | "warning" | "problem";

/** What there is here, and whether skipstone works with it. Numbers come as text, but those of a store. */
export interface DoctorWords {
  readonly states: Readonly<Record<ExaminedState, string>>;
  readonly subjects: Readonly<Record<ExaminedSubject, string>>;
  readonly works: string;
  readonly storeAlone: string;
  readonly fails: string;
  readonly node: (version: string) => string;
  readonly unknown: string;
  readonly cores: (usable: number, all: number) => string;
  readonly memory: (free: string, most: string, isLimited: boolean) => string;
  readonly terminal: (columns: number | null, hasColours: boolean, locale: string) => string;
  readonly digests: string;
  readonly otherDigests: string;
  readonly failed: string;
  readonly noStore: (file: string) => string;
  readonly store: (format: number, size: string, batches: number, runs: number) => string;
  readonly writable: string;
  readonly readOnly: string;
  readonly locks: Readonly<Record<"free" | "held" | "unknown", string>>;
  readonly free: (size: string) => string;
}

export const doctorWords: Catalogue<DoctorWords> = {
  en: {
    states: { ok: "ok", warning: "warning", problem: "problem" },
    subjects: {
      skipstone: "skipstone",
      Node: "Node",
      SQLite: "SQLite",
      system: "system",
      cores: "cores",
      "working folder": "working folder",
      memory: "memory",
      "temporary files": "temporary files",
      terminal: "terminal",
      "self-test": "self-test",
      "worker threads": "worker threads",
      store: "store",
      access: "access",
      lock: "lock",
      "room for it": "room for it",
    },
    works: "skipstone works here.",
    storeAlone: "skipstone works here; this store does not.",
    fails: "skipstone does not work here as it should.",
    node: (version) => `${version} (22.19 or newer is needed)`,
    unknown: "unknown",
    cores: (usable, all) => `${usable} of ${all}`,
    memory: (free, most, isLimited) =>
      `${free} free of ${most}${isLimited ? " that this process may have" : ""}`,
    terminal: (columns, hasColours, locale) =>
      `${columns === null ? "not a terminal" : `${columns} columns`}, ${hasColours ? "colours" : "no colours"}, ${locale}`,
    digests: "the digests that every machine gives",
    otherDigests: "other digests",
    failed: "failed",
    noStore: (file) => `none yet at ${file}`,
    store: (format, size, batches, runs) =>
      `format ${format}, ${size}, ${formatNumber(batches)} batches, ${formatNumber(runs)} runs`,
    writable: "can be read and written",
    readOnly: "can only be read",
    locks: { free: "free", held: "held", unknown: "unknown" },
    free: (size) => `${size} free`,
  },
  zh: {
    states: { ok: "正常", warning: "警告", problem: "问题" },
    subjects: {
      skipstone: "skipstone",
      Node: "Node",
      SQLite: "SQLite",
      system: "系统",
      cores: "处理器核心",
      "working folder": "工作文件夹",
      memory: "内存",
      "temporary files": "临时文件",
      terminal: "终端",
      "self-test": "自检",
      "worker threads": "工作线程",
      store: "存储",
      access: "访问权限",
      lock: "锁",
      "room for it": "可用空间",
    },
    works: "skipstone 在此可正常使用。",
    storeAlone: "skipstone 在此可正常使用；但这个存储有问题。",
    fails: "skipstone 在此无法正常工作。",
    node: (version) => `${version}（需要 22.19 或更新版本）`,
    unknown: "未知",
    cores: (usable, all) => `可用 ${usable}，共 ${all}`,
    memory: (free, most, isLimited) => `可用 ${free}，共 ${most}${isLimited ? "（本进程上限）" : ""}`,
    terminal: (columns, hasColours, locale) =>
      `${columns === null ? "不是终端" : `${columns} 列`}，${hasColours ? "有颜色" : "无颜色"}，${locale}`,
    digests: "摘要与所有机器一致",
    otherDigests: "摘要不同",
    failed: "失败",
    noStore: (file) => `${file} 处尚无存储`,
    store: (format, size, batches, runs) =>
      `格式 ${format}，${size}，${formatNumber(batches)} 个批次，${formatNumber(runs)} 次运行`,
    writable: "可读可写",
    readOnly: "只读",
    locks: { free: "空闲", held: "被占用", unknown: "未知" },
    free: (size) => `剩余 ${size}`,
  },
  ko: {
    states: { ok: "정상", warning: "경고", problem: "문제" },
    subjects: {
      skipstone: "skipstone",
      Node: "Node",
      SQLite: "SQLite",
      system: "시스템",
      cores: "코어",
      "working folder": "작업 폴더",
      memory: "메모리",
      "temporary files": "임시 파일",
      terminal: "터미널",
      "self-test": "자체 점검",
      "worker threads": "작업 스레드",
      store: "저장소",
      access: "접근 권한",
      lock: "잠금",
      "room for it": "남은 공간",
    },
    works: "이곳에서 skipstone 정상 작동.",
    storeAlone: "skipstone 자체는 정상이지만 이 저장소에 문제가 있습니다.",
    fails: "이곳에서는 skipstone 작동에 문제가 있습니다.",
    node: (version) => `${version} (22.19 이상 필요)`,
    unknown: "알 수 없음",
    cores: (usable, all) => `전체 ${all}개 중 ${usable}개`,
    memory: (free, most, isLimited) => `${most}${isLimited ? "(이 프로세스의 한도)" : ""} 중 ${free} 남음`,
    terminal: (columns, hasColours, locale) =>
      `${columns === null ? "터미널 아님" : `${columns}열`}, ${hasColours ? "색상 있음" : "색상 없음"}, ${locale}`,
    digests: "모든 컴퓨터와 같은 다이제스트",
    otherDigests: "다이제스트가 다름",
    failed: "실패",
    noStore: (file) => `${file} 위치에 아직 없음`,
    store: (format, size, batches, runs) =>
      `형식 ${format}, ${size}, 배치 ${formatNumber(batches)}개, 실행 ${formatNumber(runs)}회`,
    writable: "읽기와 쓰기 가능",
    readOnly: "읽기만 가능",
    locks: { free: "비어 있음", held: "사용 중", unknown: "알 수 없음" },
    free: (size) => `${size} 남음`,
  },
};
