import type { Catalogue } from "../Lang.ts";

/** What platforms report beside what is real. Everything comes as text. */
export interface ReportedWords {
  readonly sharers: (reported: string, real: string) => string;
  readonly impressions: (reported: string, real: string) => string;
  readonly and: string;
  readonly allReal: string;
  readonly report: (span: string, numbers: string) => string;
  readonly ofSharers: (share: string) => string;
  readonly ofImpressions: (share: string) => string;
  readonly nothing: string;
  readonly purge: (span: string, gone: string) => string;
}

export const reportedWords: Catalogue<ReportedWords> = {
  en: {
    sharers: (reported, real) => `${reported} sharers where ${real} are real`,
    impressions: (reported, real) => `${reported} impressions where ${real} are real`,
    and: " and ",
    allReal: "what the platforms report is real",
    report: (span, numbers) => `after ${span} the platforms report ${numbers}`,
    ofSharers: (share) => `${share} of the sharers`,
    ofImpressions: (share) => `${share} of the impressions`,
    nothing: "nothing",
    purge: (span, gone) => `; the purge after ${span} takes away ${gone}`,
  },
  zh: {
    sharers: (reported, real) => `${reported} 位转发者（真实 ${real} 位）`,
    impressions: (reported, real) => `${reported} 次曝光（真实 ${real} 次）`,
    and: "、",
    allReal: "平台显示的数字都是真实的",
    report: (span, numbers) => `${span}后，平台显示 ${numbers}`,
    ofSharers: (share) => `${share} 的转发者`,
    ofImpressions: (share) => `${share} 的曝光`,
    nothing: "数字没有变化",
    purge: (span, gone) => `；${span}后平台清理，清掉：${gone}`,
  },
  ko: {
    sharers: (reported, real) => `공유자 ${reported}명(실제 ${real}명)`,
    impressions: (reported, real) => `노출 ${reported}회(실제 ${real}회)`,
    and: ", ",
    allReal: "플랫폼이 표시하는 수치는 모두 실제 수치입니다",
    report: (span, numbers) => `${span} 뒤 플랫폼 표시 수치는 ${numbers}`,
    ofSharers: (share) => `공유자의 ${share}`,
    ofImpressions: (share) => `노출의 ${share}`,
    nothing: "변화 없음",
    purge: (span, gone) => `; ${span} 뒤 계정 정리로 사라지는 수치: ${gone}`,
  },
};
