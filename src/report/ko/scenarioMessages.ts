import type { ScenarioProblemCode } from "../../model/ProblemCode.ts";
import type { Sentence, Values } from "../messages.ts";
import { jsonMistakes, yamlMistakes } from "./yamlMistakes.ts";

/** The sentences of a scenario's problems. */
export const scenarioMessages: Readonly<Record<ScenarioProblemCode, Sentence>> = {
  "E-SCENARIO-001": () => "시나리오가 비어 있습니다. `skipstone init`으로 시작할 시나리오를 만들 수 있습니다",
  "E-SCENARIO-002": (values) =>
    `시나리오는 network, content, plans 같은 키가 있는 매핑입니다(실제: ${found(values)})`,
  "E-SCENARIO-003": ({ size, most }) =>
    `시나리오가 너무 큽니다. 크기는 ${size}바이트이고 최대 ${most}바이트까지 읽습니다`,
  "E-SCENARIO-004": ({ limit }) => `중첩이 너무 깊습니다. 시나리오는 최대 ${limit}단계입니다`,
  "E-SCENARIO-005": ({ rule }) => yamlMistakes[String(rule)] ?? "YAML이 아닙니다",
  "E-SCENARIO-006": ({ rule }) => jsonMistakes[String(rule)] ?? "JSON이 아닙니다",
  "E-SCENARIO-007": ({ key, firstLine }) =>
    `키 \`${key}\`이(가) 또 나옵니다. ${firstLine}번째 줄에 이미 있으니 하나만 남기십시오`,
  "E-SCENARIO-008": () => "여기서 두 번째 문서가 시작됩니다. 시나리오 파일에는 문서가 하나만 들어갑니다",
  "E-SCENARIO-009": ({ limit }) => `별칭(*name)을 풀면 값이 ${limit}개를 넘습니다. 값을 직접 쓰십시오`,
  "E-SCENARIO-010": ({ key, nearest, known }) =>
    `알 수 없는 키 \`${key}\`입니다. ${meantOr(nearest, known, "여기에 쓸 수 있는 키")}`,
  "E-SCENARIO-011": ({ feature }) =>
    `\`${feature}\`은(는) skipstone의 이후 버전에 들어갈 기능입니다. 지금은 빼십시오`,
  "E-SCENARIO-012": ({ key, choices }) =>
    `\`${key}\`이(가) 없습니다. ${choices === undefined ? "기본값이 없는 항목입니다" : `다음 가운데 하나를 쓰십시오: ${choices}`}`,
  "E-SCENARIO-013": (values) => `${needed(values)} 값이 필요합니다(실제: ${found(values)})`,
  "E-SCENARIO-014": ({ value }) =>
    `숫자가 필요한데, 따옴표로 묶인 "${value}"은(는) 텍스트입니다. 따옴표를 빼십시오`,
  "E-SCENARIO-015": ({ value, choices, nearest }) =>
    `"${value}"은(는) 선택할 수 없는 값입니다. ${meantOr(nearest, choices, "선택할 수 있는 값")}`,
  "E-SCENARIO-016": () => "서로게이트 쌍의 절반은 문자가 아닙니다. 문자 전체를 쓰십시오",
  "E-SCENARIO-017": () => "키는 하나의 텍스트여야 합니다",
  "E-SCENARIO-018": ({ tag }) => `${tag} 같은 YAML 태그는 읽지 않습니다. 값만 쓰십시오`,
  "E-SCENARIO-019": () => "YAML 병합 키(<<)는 읽지 않습니다. 키를 직접 쓰십시오",
  "E-SCENARIO-020": () => "바꿀 값은 content.transmissibility=0.06처럼 path=value 형식으로 씁니다",
  "E-SCENARIO-021": ({ key, nearest, known }) =>
    `\`${key}\`이(가) 없습니다. ${meantOr(nearest, known, "있는 항목")}`,
  "E-SCENARIO-022": ({ rule }) => `값을 읽을 수 없습니다: ${yamlMistakes[String(rule)] ?? "YAML이 아닙니다"}`,
  "E-SCENARIO-023": ({ alias }) =>
    `*${alias}이(가) 가리키는 것이 없습니다. 앞에 앵커 &${alias}이(가) 있어야 합니다`,
  "E-SCENARIO-024": ({ value }) =>
    `${value}은(는) JSON 숫자로 너무 커서 다른 프로그램이 반올림합니다. 문자열로 쓰십시오: "${value}"`,
  "E-SCENARIO-025": ({ version, known }) =>
    `시나리오의 형식은 ${version}, 이 skipstone이 읽는 형식은 ${known}입니다. 더 새로운 skipstone을 쓰십시오`,
  "E-SCENARIO-026": ({ value }) =>
    `${value}은(는) 단위가 있는 시간인데, 시계는 라운드로 셉니다. 라운드 수를 정수로 쓰거나, ` +
    "단위를 쓰는 시계를 선택하십시오: clock: { tick: 1m }",

  "E-SCENARIO-030": () => "유한한 수여야 합니다",
  "E-SCENARIO-031": (values) => `${wholeNumber(values)}여야 합니다(실제: ${found(values)})`,
  "E-SCENARIO-032": ({ low, high, value }) => `${low}~${high} 범위의 수여야 합니다(실제: ${value})`,
  "E-SCENARIO-033": ({ low, value }) => `${low} 이상이어야 합니다(실제: ${value})`,
  "E-SCENARIO-034": ({ low, value }) => `${low}보다 커야 합니다(실제: ${value})`,
  "E-SCENARIO-035": ({ value }) => `확률이므로 0과 1 사이여야 합니다(실제: ${value})`,
  "E-SCENARIO-036": () => "비워 둘 수 없습니다",
  "E-SCENARIO-037": ({ high }) => `너무 깁니다. 최대 ${high}자입니다`,
  "E-SCENARIO-038": () => "sharers가 있어야 합니다. 더 빠르게 하려면 viewers를 빼십시오: [sharers]",
  "E-SCENARIO-039": ({ value }) =>
    `${value}은(는) 규모가 아닙니다. 1%처럼 사람의 비율을 쓰거나 인원수를 정수로 쓰십시오`,
  "E-SCENARIO-040": ({ value }) => `임계값이므로 0보다 크고 1 이하여야 합니다(실제: ${value})`,
  "E-SCENARIO-041": () => "항목이 하나 이상 있어야 합니다",
  "E-SCENARIO-042": () => "플랜이 없습니다. 이름과 스타터가 있는 플랜을 하나 이상 쓰십시오",
  "E-SCENARIO-043": () => "스타터가 없는 플랜은 아무것도 시작하지 않습니다. 스타터를 하나 이상 쓰십시오",
  "E-SCENARIO-044": ({ high }) => `플랜 이름은 1~${high}자이며 공백만 쓸 수 없습니다`,
  "E-SCENARIO-045": () => "두 수가 필요합니다: [low, high]",

  "E-SCENARIO-050": ({ value }) =>
    `ties.scheme: uniform과 content.link: linear를 쓰면 확률인데, ${value}은(는) 1보다 큽니다. ` +
    "값을 낮추거나 link: hazard 또는 다른 scheme을 선택하십시오",
  "E-SCENARIO-051": ({ ties, people }) =>
    `1명당 관계가 ${ties}개이려면 사람이 ${ties}명보다 많아야 하는데, ${people}명입니다`,
  "E-SCENARIO-052": ({ ends }) =>
    `관계의 끝점 합계(${ends})가 홀수인데, 관계마다 끝점은 둘입니다. 값 하나를 1만큼 바꾸십시오`,
  "E-SCENARIO-053": ({ ties }) =>
    `1명당 관계 ${ties}개는 고리의 양쪽에 고르게 나눌 수 없습니다. 짝수를 쓰십시오`,
  "E-SCENARIO-054": ({ low, high, lowName, highName }) =>
    `${lowName} 값은 ${low}, ${highName} 값은 ${high}입니다. 작은 값이 먼저여야 합니다`,
  "E-SCENARIO-055": ({ value, low }) =>
    `주기적 격자는 방향마다 사람이 ${low}명 이상이어야 합니다(실제: ${value})`,
  "E-SCENARIO-056": ({ people, limit }) => `사람이 ${people}명이 됩니다. 최대 ${limit}명입니다`,
  "E-SCENARIO-057": ({ groups, people }) => `사람 ${people}명으로는 집단 ${groups}개를 만들 수 없습니다`,
  "E-SCENARIO-058": () =>
    "방향이 있는 파일은 행의 뜻을 밝혀야 합니다. `arcs: influence`(콘텐츠가 source에서 target으로) 또는 " +
    "`arcs: follows`(source가 target을 팔로우)를 쓰십시오",
  "E-SCENARIO-059": () =>
    "arcs는 방향이 있는 파일에만 씁니다. `directed: true`를 추가하거나 이 항목을 빼십시오",
  "E-SCENARIO-060": ({ by }) =>
    `무작위 선택만 고정할 수 있습니다. ${by} 기준 선택은 모든 시뮬레이션 세계에서 원래 같습니다`,
  "E-SCENARIO-061": () =>
    "임계값 전파는 이웃의 영향을 더하므로 link로 조절할 개별 시도가 없습니다. link를 빼십시오",
  "E-SCENARIO-062": () => "기대에는 `between: [low, high]`와 `is: value` 가운데 하나만 씁니다",
  "E-SCENARIO-063": ({ segment, nearest }) =>
    `세그먼트 "${segment}"이(가) 없습니다. ` +
    (nearest === ""
      ? "audience.segments에 쓰거나 network.attributes: { path, segment }에서 세그먼트 열을 지정하십시오"
      : `가장 비슷한 이름: ${nearest}`),
  "E-SCENARIO-064": ({ at, horizon }) =>
    /\D/.test(String(at))
      ? `시작 시점(${at})이 기간의 끝(${horizon})보다 늦습니다`
      : `시작 시점(${at}라운드)이 기간의 끝(${horizon}라운드)보다 늦습니다`,
  "E-SCENARIO-065": () =>
    "record: full은 모든 조회를 기록하는데, measure에 viewers가 없습니다. viewers를 추가하거나 기록을 줄이십시오",

  "E-SCENARIO-066": ({ value, clock, meant }) =>
    `"${value}"은(는) 시간이 아닙니다. ${timeToWrite(clock, meant)}`,
  "E-SCENARIO-067": ({ value }) =>
    value === 0
      ? "따옴표로 묶인 0은 텍스트입니다. 따옴표를 빼거나 0s로 쓰십시오"
      : `이 시계는 단위가 있는 시간을 씁니다. ${value}s, ${value}m, ${value}h, ${value}d 가운데 하나로 쓰십시오`,
  "E-SCENARIO-068": ({ value, most }) => `${value}은(는) 너무 깁니다. 시간은 ${most}까지 쓸 수 있습니다`,
  "E-SCENARIO-069": ({ value, least }) =>
    `${least === 0 ? "0 이상이어야 합니다" : "0보다 길어야 합니다"}(실제: ${value})`,
  "E-SCENARIO-070": ({ value }) => `${value}은(는) 정수 초가 아닙니다. 정수 초로 쓰십시오`,
  "E-SCENARIO-071": () =>
    "라운드에서는 전달마다 한 라운드가 걸리므로 지연을 선택할 수 없습니다. " +
    "빼거나, 시계에 틱을 지정하십시오: clock: { tick: 1m }",
  "E-SCENARIO-072": ({ tick }) =>
    `content.delay가 없으면 전달마다 한 틱(여기서는 ${tick})이 걸립니다. ` +
    "그곳에서 측정된 { kernel: twitter }나 { kernel: exponential, mean: 1h } 같은 것을 선택하십시오",
  "E-SCENARIO-073": ({ sum }) => `세그먼트 비율의 합은 1이어야 합니다(실제: ${sum})`,
  "E-SCENARIO-074": ({ given }) =>
    `누가 속하는지 \`share\`와 \`where\` 가운데 하나로 밝혀야 하는데, ${given === "both" ? "둘 다 있습니다" : "둘 다 없습니다"}`,
  "E-SCENARIO-075": () =>
    "비율을 쓴 세그먼트와 열을 쓴 세그먼트가 섞여 있습니다. 모두 `share`로 쓰거나 모두 `where`로 쓰십시오",
  "E-SCENARIO-076": ({ column, known }) =>
    `"${column}"은(는) network.attributes에서 지정한 세그먼트 열이나 채널 열이 아닙니다` +
    (known === "" ? `. 그곳에서 지정하십시오: attributes: { path, segment: ${column} }` : `(${known})`),
  "E-SCENARIO-077": ({ column, other }) =>
    `여기서는 열 "${column}", 다른 세그먼트에서는 열 "${other}"을(를) 봅니다. 두 곳에 모두 속하는 사람이 ` +
    "있을 수 있으니 한 열만 쓰십시오",
  "E-SCENARIO-078": ({ is, other }) => `"${is}"은(는) 이미 세그먼트 "${other}"에 쓰였습니다`,
  "E-SCENARIO-079": ({ high }) => `세그먼트 이름은 1~${high}자이며 공백만 쓸 수 없습니다`,
  "E-SCENARIO-080": ({ high }) => `세그먼트가 너무 많습니다. 최대 ${high}개입니다`,
  "E-SCENARIO-081": ({ segment }) =>
    `"${segment}"은(는) 오디언스의 세그먼트이면서, 속성 파일의 세그먼트 열에서는 다른 사람들의 값입니다. ` +
    "하나의 이름을 바꾸십시오",
  "E-SCENARIO-082": ({ value }) =>
    `${value}은(는) 비율이 아닙니다. ` +
    (Number(value) > 1 && Number(value) <= 100
      ? `${value}%로 쓰십시오`
      : "50% 같은 백분율이나 0~1의 수로 쓰십시오"),
  "E-SCENARIO-083": () =>
    "여기서는 아무도 부정적으로 바뀌지 않아 부정 확산이 없습니다. content.spoofing에 확률을 주거나, " +
    "오디언스 세그먼트의 positivity를 1보다 작게 하십시오",
  "E-SCENARIO-084": ({ least, people }) =>
    `사람이 ${people}명이면 ${least}명의 부정 확산은 일어날 수 없습니다. 더 작은 수나 1% 같은 비율을 쓰십시오`,

  "E-SCENARIO-085": ({ value }) => `"${value}"은(는) 한계값이 아닙니다. "<5000"이나 ">=100"처럼 쓰십시오`,
  "E-SCENARIO-086": ({ value }) => `"${value}"은(는) 비율의 한계값이 아닙니다. ">=30%"나 "<0.1"처럼 쓰십시오`,
  "E-SCENARIO-087": ({ value }) =>
    `"${value}"은(는) 빈도 상한이 아닙니다. 3 per day(또는 per hour, per week), 라운드에서는 2 per round처럼 쓰십시오`,
  "E-SCENARIO-088": ({ high }) => `채널이 너무 많습니다. 최대 ${high}개입니다`,
  "E-SCENARIO-089": ({ high }) => `채널 이름은 1~${high}자이며 공백만 쓸 수 없습니다`,
  "E-SCENARIO-090": ({ channel, nearest, known }) =>
    `채널 "${channel}"이(가) 없습니다. ` +
    (known === "" ? "channels에서 선언하십시오" : meantOr(nearest, known, "있는 채널")),
  "E-SCENARIO-091": ({ choices, given }) =>
    `다음 가운데 하나가 필요한데(${choices}), ${given === 0 ? "하나도 없습니다" : `${given}개 있습니다`}`,
  "E-SCENARIO-092": ({ choices }) => `조건이 비어 있습니다. 다음 가운데 하나 이상을 쓰십시오: ${choices}`,
  "E-SCENARIO-093": () =>
    "스타터의 시점은 하나입니다. `at`을 쓰거나, 단계를 기다리거나, 조건 안에 `at`을 쓰십시오",
  "E-SCENARIO-094": () =>
    "viewers가 있어야 하는데 measure에 없습니다. measure: [sharers, viewers]로 쓰십시오",
  "E-SCENARIO-095": ({ value, clock }) =>
    clock === "rounds"
      ? `${value}에는 틱이 있는 시계가 필요합니다. 라운드에서는 per round로 쓰십시오`
      : `${value}은(는) 라운드로 세는데 이 시계에는 틱이 있습니다. per hour, per day, per week로 쓰십시오`,
  "E-SCENARIO-096": ({ channel }) =>
    channel === ""
      ? "인기 주제 목록이 있는 채널이 없습니다. 채널에 hotTopic을 지정하십시오"
      : `채널 "${channel}"에는 인기 주제 목록이 없습니다. hotTopic을 지정하거나 다른 채널을 쓰십시오`,
  "E-SCENARIO-097": () =>
    "대응을 시작하게 하는 것이 없습니다. 경보를 내는 watch를 쓰거나 시점(at)을 지정하십시오",
  "E-SCENARIO-098": () => "경보부터 세는 값인데, `at`은 경보와 관계없이 시점을 정합니다. 하나만 남기십시오",
  "E-SCENARIO-100": ({ choices }) =>
    `직접 정의한 대응은 무엇을 하는지 밝혀야 합니다. 다음 가운데 하나 이상을 쓰십시오: ${choices}`,
  "E-SCENARIO-101": () =>
    "라운드에서는 전달마다 한 라운드가 걸리며 프로필의 반감기는 쓰지 않습니다. " +
    "쓰려면 시계에 틱을 지정하십시오: clock: { tick: 1m }",
  "E-SCENARIO-102": () =>
    "viewers가 없어 클릭한 사람, 구매한 사람, 얻은 사람, 잃은 사람을 세지 않습니다. 세려면 viewers를 추가하십시오",
  "E-SCENARIO-103": () => "여기서는 아무도 부정적으로 바뀌지 않아 대응할 일이 없습니다",
  "E-SCENARIO-104": () =>
    "개별 시도에서 이어지는 공유를 세는데, 이 전파 방식에는 개별 시도가 없습니다. 수를 쓰거나 " +
    "contagion: { kind: independent }를 선택하십시오",
  "E-SCENARIO-105": () => "같은 채널입니다. 교차 게시는 다른 채널로 이어져야 합니다",
  "E-SCENARIO-106": ({ value }) =>
    `${value}은(는) 범위의 끝값이 아닙니다. 수, 5% 같은 백분율, 4h 같은 시간 길이 가운데 하나로 쓰십시오`,
  "E-SCENARIO-107": () => "범위는 [low, high]로 쓰며, 아래 끝이 위 끝보다 작아야 합니다",
  "E-SCENARIO-108": () => "범위의 두 끝은 같은 방식(두 수, 두 백분율, 두 시간 길이)으로 씁니다",
  "E-SCENARIO-111": ({ path }) =>
    `\`${path}\`은(는) 모델의 입력이 아닙니다. 범위는 결과를 결정하는 수에만 씁니다`,
  "E-SCENARIO-112": ({ most }) => `범위를 줄 수 있는 입력은 최대 ${most}개입니다`,
  "E-SCENARIO-113": ({ metric }) =>
    metric === "viewers"
      ? "여기서는 viewers를 세지 않습니다. measure에 추가하거나 다른 지표를 선택하십시오"
      : "여기서는 아무도 부정적으로 바뀌지 않아 잴 수 있는 부정 확산이 없습니다",
  "E-SCENARIO-114": ({ value }) =>
    `${value === undefined ? "정밀도가 아닙니다" : `${value}은(는) 정밀도가 아닙니다`}. ` +
    "5%처럼 0 %보다 크고 100 %보다 작은 비율로 쓰십시오",
  "E-SCENARIO-115": ({ high, value }) =>
    `부정 공유자 1명당 손실이므로 0보다 크고 ${high} 이하여야 합니다(실제: ${value}). ` +
    "긍정 공유자의 가치는 `perPositive`에 쓰십시오",
  "E-SCENARIO-099": ({ limit }) => `문제가 더 있을 수 있습니다. 처음 ${limit}개만 표시했습니다`,
};

/** “did you mean” where something is near, else what there is to choose from. */
function meantOr(
  nearest: Values[string] | undefined,
  known: Values[string] | undefined,
  intro: string,
): string {
  if (nearest !== undefined && nearest !== "") return `\`${nearest}\`을(를) 쓰려 하셨습니까?`;
  return known === undefined || known === "" ? "선택할 수 있는 것이 없습니다" : `${intro}: ${known}`;
}

/** The kinds of value that fit, from their names joined by |; a choice comes in its quotes. */
function needed(values: Values): string {
  const kinds = String(values.expected)
    .split("|")
    .map((kind) => (kind === "whole" ? wholeNumber(values) : (kindNames[kind] ?? kind)));
  return kinds.join(" 또는 ");
}

function timeToWrite(clock: Values[string] | undefined, meant: Values[string] | undefined): string {
  if (clock === "rounds") return "라운드 수를 정수로 쓰십시오";
  return meant ? `${meant}(으)로 쓰십시오` : "90s, 30m, 6h, 2d, 1w처럼 쓰십시오";
}

const kindNames: Readonly<Record<string, string>> = {
  "": "다른",
  duration: "6h 같은 시간",
  flag: "true 또는 false",
  list: "목록",
  mapping: "매핑(키: 값)",
  number: "숫자",
  text: "텍스트",
};

/** So high that a person who meets the limit has mistyped something else. */
const HIGH = 100_000_000;

function wholeNumber({ low, high, value }: Values): string {
  const isLimitFar = Number(high) >= HIGH && !(Number(value) > Number(high));
  return isLimitFar ? `${low} 이상의 정수` : `${low}~${high} 범위의 정수`;
}

const foundNames: Readonly<Record<string, string>> = { list: "목록", mapping: "매핑" };

function found({ got, value }: Values): string {
  if (got === "nothing") return "비어 있음";
  if (got === "text") return `텍스트 "${value}"`;
  if (got === "number" || got === "flag") return `${value}`;
  return foundNames[String(got)] ?? String(got);
}
