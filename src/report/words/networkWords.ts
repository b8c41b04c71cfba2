import type { ImportBalance } from "../../sources/importNetwork.ts";
import { formatCount } from "../formatNumber.ts";
import type { Catalogue } from "../Lang.ts";

type Reason = ImportBalance["drops"][number]["reason"];

/** A network file: what became of its rows, and the shape of the network. Numbers come as text. */
export interface NetworkWords {
  readonly people: string;
  readonly ties: string;
  readonly arcs: string;
  readonly directed: (arcs: string) => string;
  readonly channels: string;
  readonly channel: (name: string, arcs: string) => string;
  readonly degree: string;
  readonly degrees: (mean: string, meanSquare: string) => string;
  readonly largest: string;
  readonly largestBothWays: (audience: string, followed: string) => string;
  readonly isolated: string;
  readonly threshold: string;
  readonly none: string;
  readonly parts: string;
  readonly components: (count: string, largest: string) => string;
  readonly clustering: string;
  readonly clusters: (local: string, transitivity: string, isSampled: boolean) => string;
  readonly hash: string;
  readonly audiences: string;
  readonly drop: (count: string, reason: Reason, line: number) => string;
  readonly balance: (rows: {
    readonly rows: string;
    readonly kept: string;
    readonly merged: string;
    readonly firstMerged: number | null;
    readonly dropped: string;
    readonly reasons: readonly string[];
    readonly declared: string | null;
  }) => string;
  readonly attributes: (rows: {
    readonly rows: string;
    readonly matched: string;
    readonly repeated: string;
    readonly unknown: string;
    readonly without: string;
  }) => string;
  readonly noProblems: (file: string) => string;
  /** The worlds are the most there can be where a precision decides. */
  readonly size: (people: string, ties: string, plans: number, worlds: string, isMost: boolean) => string;
  readonly estimate: (estimate: {
    readonly time: string;
    readonly memory: string;
    readonly threads: number;
    readonly disk: string;
  }) => string;
  readonly refused: (problem: string) => string;
}

const ZH_REASONS: Readonly<Record<Reason, string>> = { "self-loop": "自环" };
const KO_REASONS: Readonly<Record<Reason, string>> = { "self-loop": "자기 자신과의 관계" };

export const networkWords: Catalogue<NetworkWords> = {
  en: {
    people: "people",
    ties: "ties",
    arcs: "arcs",
    directed: (arcs) => `${arcs} (directed)`,
    channels: "channels",
    channel: (name, arcs) => `${name} ${arcs} arcs`,
    degree: "degree",
    degrees: (mean, meanSquare) => `mean ${mean}, mean square ${meanSquare}`,
    largest: "largest",
    largestBothWays: (audience, followed) => `${audience} in an audience, ${followed} followed by one person`,
    isolated: "isolated",
    threshold: "mean-field threshold",
    none: "none",
    parts: "parts",
    components: (count, largest) => `${count}, the largest with ${largest} of the people`,
    clustering: "clustering",
    clusters: (local, transitivity, isSampled) =>
      `${local} (transitivity ${transitivity}${isSampled ? ", sampled" : ""})`,
    hash: "hash",
    audiences: "largest audiences",
    drop: (count, reason, line) => `${count} × ${reason}, first in line ${line}`,
    balance: ({ rows, kept, merged, firstMerged, dropped, reasons, declared }) =>
      `${rows} rows = ${kept} kept + ${merged} merged` +
      `${firstMerged === null ? "" : ` (first in line ${firstMerged})`} + ${dropped} dropped` +
      `${reasons.length === 0 ? "" : ` (${reasons.join("; ")})`}` +
      `${declared === null ? "" : `; the first line declares ${declared} people`}`,
    attributes: ({ rows, matched, repeated, unknown, without }) =>
      `attributes: ${rows} rows = ${matched} matched + ${repeated} repeated + ${unknown} of unknown people; ` +
      `${without} people have none`,
    noProblems: (file) => `${file}: no problems`,
    size: (people, ties, plans, worlds, isMost) =>
      `${people} people, ${ties} ties; ${plans} ${plans === 1 ? "plan" : "plans"} in ${isMost ? "at most " : ""}${worlds} worlds`,
    estimate: ({ time, memory, threads, disk }) =>
      `at most ${time} on one thread, ${memory} of memory ` +
      `with ${threads === 1 ? "one thread" : formatCount(threads, "thread")}, ${disk} of disk`,
    refused: (problem) => `a run would be refused: ${problem}`,
  },
  zh: {
    people: "人数",
    ties: "关系",
    arcs: "有向边",
    directed: (arcs) => `${arcs}（有向）`,
    channels: "渠道",
    channel: (name, arcs) => `${name} ${arcs} 条有向边`,
    degree: "度数",
    degrees: (mean, meanSquare) => `均值 ${mean}，平方均值 ${meanSquare}`,
    largest: "最大",
    largestBothWays: (audience, followed) => `受众最多 ${audience} 人，一人最多关注 ${followed} 人`,
    isolated: "孤立的人",
    threshold: "平均场门槛",
    none: "无",
    parts: "连通部分",
    components: (count, largest) => `${count} 个，最大的占 ${largest} 的人`,
    clustering: "聚类系数",
    clusters: (local, transitivity, isSampled) =>
      `${local}（传递性 ${transitivity}${isSampled ? "，抽样" : ""}）`,
    hash: "哈希",
    audiences: "受众最多的人",
    drop: (count, reason, line) => `${count} × ${ZH_REASONS[reason]}，首次在第 ${line} 行`,
    balance: ({ rows, kept, merged, firstMerged, dropped, reasons, declared }) =>
      `${rows} 行 = 保留 ${kept} + 合并 ${merged}` +
      `${firstMerged === null ? "" : `（首次在第 ${firstMerged} 行）`} + 丢弃 ${dropped}` +
      `${reasons.length === 0 ? "" : `（${reasons.join("；")}）`}` +
      `${declared === null ? "" : `；首行声明 ${declared} 人`}`,
    attributes: ({ rows, matched, repeated, unknown, without }) =>
      `属性：${rows} 行 = 匹配 ${matched} + 重复 ${repeated} + 未知的人 ${unknown}；${without} 人没有属性`,
    noProblems: (file) => `${file}：没有问题`,
    size: (people, ties, plans, worlds, isMost) =>
      `${people} 人，${ties} 条关系；${plans} 个方案，${isMost ? "最多 " : ""}${worlds} 个模拟世界`,
    estimate: ({ time, memory, threads, disk }) =>
      `最多：单线程 ${time}，内存 ${memory}（${threads} 个线程），磁盘 ${disk}`,
    refused: (problem) => `运行会被拒绝：${problem}`,
  },
  ko: {
    people: "사람",
    ties: "관계",
    arcs: "방향 링크",
    directed: (arcs) => `${arcs} (방향 있음)`,
    channels: "채널",
    channel: (name, arcs) => `${name} 방향 링크 ${arcs}개`,
    degree: "연결 수",
    degrees: (mean, meanSquare) => `평균 ${mean}, 제곱 평균 ${meanSquare}`,
    largest: "최대",
    largestBothWays: (audience, followed) =>
      `오디언스 최대 ${audience}명, 한 사람이 팔로우 최대 ${followed}명`,
    isolated: "고립된 사람",
    threshold: "평균장 문턱값",
    none: "없음",
    parts: "연결된 부분",
    components: (count, largest) => `${count}개, 가장 큰 것이 전체 사람의 ${largest}`,
    clustering: "군집 계수",
    clusters: (local, transitivity, isSampled) =>
      `${local} (이행성 ${transitivity}${isSampled ? ", 표본" : ""})`,
    hash: "해시",
    audiences: "오디언스가 가장 많은 사람",
    drop: (count, reason, line) => `${count} × ${KO_REASONS[reason]}, 처음은 ${line}행`,
    balance: ({ rows, kept, merged, firstMerged, dropped, reasons, declared }) =>
      `${rows}행 = 유지 ${kept} + 병합 ${merged}` +
      `${firstMerged === null ? "" : ` (처음은 ${firstMerged}행)`} + 제외 ${dropped}` +
      `${reasons.length === 0 ? "" : ` (${reasons.join("; ")})`}` +
      `${declared === null ? "" : `; 첫 행에 적힌 인원 ${declared}명`}`,
    attributes: ({ rows, matched, repeated, unknown, without }) =>
      `속성: ${rows}행 = 일치 ${matched} + 중복 ${repeated} + 모르는 사람 ${unknown}; 속성이 없는 사람 ${without}명`,
    noProblems: (file) => `${file}: 문제 없음`,
    size: (people, ties, plans, worlds, isMost) =>
      `사람 ${people}명, 관계 ${ties}개; 플랜 ${plans}개, 시뮬레이션 세계 ${isMost ? "최대 " : ""}${worlds}개`,
    estimate: ({ time, memory, threads, disk }) =>
      `최대: 스레드 1개로 ${time}, 메모리 ${memory} (스레드 ${threads}개), 디스크 ${disk}`,
    refused: (problem) => `실행하면 거부됩니다: ${problem}`,
  },
};
