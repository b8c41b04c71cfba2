import { formatCount, formatNumber } from "../formatNumber.ts";
import type { Catalogue } from "../Lang.ts";

/** What watching is worth and when the response comes; chances and spans of time come as text. */
export interface AlertsWords {
  /** Between a plan's name and what is said of it. */
  readonly colon: string;
  /** Between sentences. */
  readonly between: string;
  readonly chance: (chance: string, span: string | null) => string;
  readonly raised: (chance: string) => string;
  readonly warned: (worlds: number, chance: string, lead: string | null) => string;
  readonly falseAlarms: (worlds: number, chance: string, isAnswered: boolean) => string;
  /** caused: null where the response brought no spiral on. */
  readonly unanswered: (worlds: number, chance: string, prevented: string, caused: string | null) => string;
  readonly response: (chance: string) => string;
  readonly leak: (chance: string) => string;
}

export const alertsWords: Catalogue<AlertsWords> = {
  en: {
    colon: ": ",
    between: " ",
    chance: (chance, span) => `${chance} of worlds${span === null ? "" : `, in half of them within ${span}`}`,
    raised: (chance) => `An alert is raised in ${chance}.`,
    warned: (worlds, chance, lead) =>
      `Of ${formatCount(worlds, "world")} with a spiral it comes before it in ${chance}` +
      (lead === null ? "." : `, half of them ${lead} or more before.`),
    falseAlarms: (worlds, chance, isAnswered) =>
      `Of ${formatCount(worlds, "world")} with an alert ${chance} have no spiral` +
      (isAnswered ? ", thanks to the response or anyway." : "."),
    unanswered: (worlds, chance, prevented, caused) =>
      `Of ${formatCount(worlds, "world")} with an alert ${chance} would have had no spiral without a response ` +
      `either (false alarms); in ${prevented} the response prevented one` +
      (caused === null ? "." : `, in ${caused} it brought one on.`),
    response: (chance) => `The response comes in ${chance}.`,
    leak: (chance) => `What is said in private gets out in ${chance}.`,
  },
  zh: {
    colon: "：",
    between: "",
    chance: (chance, span) => `${chance} 的模拟世界${span === null ? "" : `（其中一半在 ${span}内）`}`,
    raised: (chance) => `${chance}会发出预警。`,
    warned: (worlds, chance, lead) =>
      `在 ${formatNumber(worlds)} 个出现螺旋的世界中，${chance} 的预警早于螺旋` +
      (lead === null ? "。" : `，其中一半至少提前 ${lead}。`),
    falseAlarms: (worlds, chance, isAnswered) =>
      `在 ${formatNumber(worlds)} 个有预警的世界中，${chance} 没有出现螺旋` +
      (isAnswered ? "，或因应对得当，或本来就不会。" : "。"),
    unanswered: (worlds, chance, prevented, caused) =>
      `在 ${formatNumber(worlds)} 个有预警的世界中，${chance} 即使不应对也不会出现螺旋（误报）；` +
      `${prevented} 因应对而避免了螺旋${caused === null ? "。" : `，${caused} 反因应对而引发。`}`,
    response: (chance) => `${chance}会启动应对。`,
    leak: (chance) => `${chance}中私下沟通的内容会外泄。`,
  },
  ko: {
    colon: ": ",
    between: " ",
    chance: (chance, span) =>
      `시뮬레이션 세계의 ${chance}${span === null ? "" : ` (그중 절반은 ${span} 안)`}`,
    raised: (chance) => `경보 발생: ${chance}.`,
    warned: (worlds, chance, lead) =>
      `부정 확산이 일어난 세계 ${formatNumber(worlds)}개 중 ${chance}에서 경보가 먼저 울립니다` +
      (lead === null ? "." : ` (그중 절반은 ${lead} 이상 먼저).`),
    falseAlarms: (worlds, chance, isAnswered) =>
      `경보가 울린 세계 ${formatNumber(worlds)}개 중 ${chance}에서는 부정 확산이 없습니다` +
      (isAnswered ? " (대응 덕분이거나 원래 없었을 경우)." : "."),
    unanswered: (worlds, chance, prevented, caused) =>
      `경보가 울린 세계 ${formatNumber(worlds)}개 중 ${chance}에서는 대응이 없어도 부정 확산이 없었을 것이고(오경보), ` +
      `${prevented}에서는 대응이 부정 확산을 막았` +
      (caused === null ? "습니다." : `으며, ${caused}에서는 대응이 오히려 불러왔습니다.`),
    response: (chance) => `대응 시작: ${chance}.`,
    leak: (chance) => `비공개 대화 유출: ${chance}.`,
  },
};
