import type { Problem } from "../../model/Problem.ts";
import type { Catalogue } from "../Lang.ts";

type Told = (values: Problem["values"]) => string;

/** What the value of a flag must be, as it stands after "needs". */
export interface ExpectedWords {
  readonly whole: Told;
  readonly plainWhole: Told;
  readonly number: Told;
  readonly text: Told;
  readonly size: Told;
  readonly bytes: Told;
  readonly people: Told;
  readonly money: Told;
  readonly price: Told;
  readonly precision: Told;
  readonly choice: Told;
  readonly fileName: Told;
  readonly otherEnding: Told;
  readonly round: Told;
  readonly duration: Told;
}

const en: ExpectedWords = {
  whole: ({ low, high }) => `a whole number from ${low} to ${high}`,
  plainWhole: ({ low, high }) => `a whole number from ${low} to ${high}, written in plain digits`,
  number: ({ low, high }) => `a number from ${low} to ${high}`,
  text: ({ high }) => `text of 1 to ${high} characters`,
  size: ({ most }) => `a size such as 500MB or 2GB, up to the ${most} there are`,
  bytes: () => "bytes, or a size such as 500MB or 2GB",
  people: () => "a whole number of people from 1 on, written in plain digits",
  money: () => "an amount of money above 0, such as 20000",
  price: () => "column, 500, 0.05/follower or 0.08/follower,10000:0.05 (from 10,000 followers on)",
  precision: () => "a share above 0 % and below 100 %, such as 5%",
  choice: ({ choices }) => `one of ${choices}`,
  fileName: () => "the name of a file",
  otherEnding: ({ format }) => `a name that does not end like another format (this writes ${format})`,
  round: () => "a round, from 0",
  duration: () => "a duration such as 90m or 6h",
};

const zh: ExpectedWords = {
  whole: ({ low, high }) => `${low} 到 ${high} 之间的整数`,
  plainWhole: ({ low, high }) => `${low} 到 ${high} 之间的整数（只写数字）`,
  number: ({ low, high }) => `${low} 到 ${high} 之间的数`,
  text: ({ high }) => `1 到 ${high} 个字符的文本`,
  size: ({ most }) => `大小，如 500MB 或 2GB，最多为现有的 ${most}`,
  bytes: () => "字节数，或大小，如 500MB 或 2GB",
  people: () => "不小于 1 的人数（只写数字）",
  money: () => "大于 0 的金额，如 20000",
  price: () => "column、500、0.05/follower 或 0.08/follower,10000:0.05（粉丝达到 10,000 起）",
  precision: () => "大于 0 % 且小于 100 % 的比例，如 5%",
  choice: ({ choices }) => `以下之一：${choices}`,
  fileName: () => "文件名",
  otherEnding: ({ format }) => `扩展名不属于其他格式的文件名（这里写出的是 ${format}）`,
  round: () => "从 0 开始的轮次",
  duration: () => "时长，如 90m 或 6h",
};

const ko: ExpectedWords = {
  whole: ({ low, high }) => `${low}~${high} 범위의 정수`,
  plainWhole: ({ low, high }) => `${low}~${high} 범위의 정수(숫자만)`,
  number: ({ low, high }) => `${low}~${high} 범위의 수`,
  text: ({ high }) => `1~${high}자의 텍스트`,
  size: ({ most }) => `500MB, 2GB 같은 크기(최대 ${most})`,
  bytes: () => "바이트 수, 또는 500MB, 2GB 같은 크기",
  people: () => "1 이상의 인원수(숫자만)",
  money: () => "20000처럼 0보다 큰 금액",
  price: () => "column, 500, 0.05/follower, 0.08/follower,10000:0.05(팔로워 10,000명부터) 가운데 하나",
  precision: () => "5%처럼 0 %보다 크고 100 %보다 작은 비율",
  choice: ({ choices }) => `다음 가운데 하나(${choices})`,
  fileName: () => "파일 이름",
  otherEnding: ({ format }) => `다른 형식의 확장자로 끝나지 않는 이름(여기서 쓰는 형식: ${format})`,
  round: () => "0 이상의 라운드",
  duration: () => "90m, 6h 같은 시간 길이",
};

export const expectedWords: Catalogue<ExpectedWords> = { en, zh, ko };

/** The kinds of value that a flag may need. */
export type ExpectedValue = keyof ExpectedWords;

const isExpected = (code: string): code is ExpectedValue => Object.hasOwn(en, code);

/** What is expected, by the value `expected` of a problem; what is no code is told as it is. */
export function expectedText(values: Problem["values"], words: ExpectedWords): string {
  const code = String(values.expected);
  return isExpected(code) ? words[code](values) : code;
}
