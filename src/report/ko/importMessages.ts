import type { ImportProblemCode } from "../../model/ProblemCode.ts";
import { formatBytes, formatNumber } from "../formatNumber.ts";
import type { Sentence } from "../messages.ts";
import { graphMessages } from "./graphMessages.ts";

const UNPACKED: ReadonlySet<string> = new Set(["zip", "gz"]);
const GZIP_FAULTS: Readonly<Record<string, string>> = {
  "cut-short": "gzip 파일의 끝부분이 없습니다. 다시 받으십시오",
  "more-follows": "gzip 파일이 끝난 뒤에 다른 파일 같은 내용이 이어집니다. 먼저 직접 압축을 푸십시오",
  damaged: "gzip 파일이 손상되어 압축을 푼 내용이 원본과 다릅니다. 다시 받으십시오",
};

const AMOUNTS: Readonly<Record<string, string>> = { ties: "관계", people: "사람", names: "이름" };

/** The sentences of problems with files of ties and of people. */
export const importMessages: Readonly<Record<ImportProblemCode, Sentence>> = {
  "E-IMPORT-001": () => "파일이 비어 있습니다. `anna ben`처럼 관계마다 한 행이 필요합니다",
  "E-IMPORT-002": () => "머리글만 있고 내용이 없습니다. 관계나 사람마다 한 행이 필요합니다",
  "E-IMPORT-003": ({ rows, people }) =>
    `서로 이어진 사람이 없습니다(사람: ${people}, 행: ${rows}). 두 사람 사이의 관계가 하나 이상 필요합니다`,
  "E-IMPORT-004": ({ encoding, asked }) =>
    `파일에 표시된 인코딩은 ${encoding}인데, 지정된 것은 ${asked}입니다. encoding을 빼십시오`,
  "E-IMPORT-005": ({ byte, offset }) =>
    `UTF-8이 아닙니다(오프셋 ${offset}의 바이트 ${byte}). EUC-KR과 GB18030은 같은 바이트로 다른 이름을 쓰므로 ` +
    "인코딩을 추측하지 않습니다. --encoding euc-kr 또는 --encoding gb18030을 지정하거나(시나리오에서는 " +
    "network.encoding), 파일을 UTF-8로 저장하십시오",
  "E-IMPORT-006": ({ offset }) =>
    `텍스트가 아니라 이진 파일입니다(오프셋 ${offset}에 NUL 바이트). 관계 파일은 CSV, TSV, 에지 목록, GEXF, GraphML, ` +
    "JSON으로 읽습니다(바이트 순서 표시가 없는 UTF-16은 --encoding utf-16le 또는 utf-16be가 필요합니다)",
  "E-IMPORT-007": ({ format }) =>
    `${format} 형식은 읽지 않습니다. ${
      UNPACKED.has(String(format)) ? "먼저 압축을 푸십시오" : "CSV, TSV 또는 에지 목록으로 저장하십시오"
    }`,
  "E-IMPORT-008": () => "행이 1 MB보다 깁니다. 앞의 따옴표가 닫히지 않았거나 표가 아닐 수 있습니다",
  "E-IMPORT-009": ({ column }) => `${column}번째 열에서 열린 따옴표가 닫히지 않았습니다`,
  "E-IMPORT-010": ({ column }) =>
    `${column}번째 열의 따옴표 위치가 잘못되었습니다. 필드 전체를 따옴표로 묶고 그 안의 따옴표는 두 번씩 쓰십시오: ` +
    '"5"" pipe"',
  "E-IMPORT-011": ({ expected, found }) => `이 행의 열 수는 ${found}, 다른 행의 열 수는 ${expected}입니다`,
  "E-IMPORT-012": ({ column }) => `${column}번째 열이 비어 있습니다. 이름이 필요합니다`,
  "E-IMPORT-013": ({ label }) =>
    `ID ${label}은(는) 스프레드시트가 긴 숫자를 처리하면서 자릿수를 잃었습니다. 텍스트로 다시 내보내십시오`,
  "E-IMPORT-014": ({ column }) => `${column}번째 열의 가중치가 비어 있습니다. 숫자나 0을 쓰십시오`,
  "E-IMPORT-015": ({ value }) => `가중치 ${value}의 소수점이 쉼표입니다. 마침표로 쓰십시오`,
  "E-IMPORT-016": ({ value }) => `가중치 "${value}"은(는) 0.25나 3 같은 숫자가 아닙니다`,
  "E-IMPORT-017": ({ value }) => `가중치 ${value}은(는) 계산할 수 있는 범위보다 큽니다`,
  "E-IMPORT-018": ({ value }) => `가중치 ${value}은(는) 음수입니다. 가중치는 0 이상이어야 합니다`,
  "E-IMPORT-019": ({ column, nearest }) => `열 "${column}"이(가) 없습니다. 있는 열: ${nearest}`,
  "E-IMPORT-020": ({ column, columns }) =>
    `${column}번째 열이 없습니다. 파일의 열은 1부터 세어 ${columns}개입니다`,
  "E-IMPORT-021": ({ column }) => `이름이 "${column}"인 열이 여럿입니다. 열 번호로 지정하십시오`,
  "E-IMPORT-022": ({ column, columns }) =>
    `파일에 머리글이 없어 열 "${column}"을(를) 찾을 수 없습니다. 1~${columns} 범위의 번호를 쓰거나 ` +
    "header: true를 지정하십시오",
  "E-IMPORT-023": ({ delimiter }) =>
    `구분자 "${delimiter}"(으)로 나누면 열이 하나뿐인데, 관계에는 두 열이 필요합니다. ` +
    "형식이 edge-list, csv, tsv 가운데 다른 것일 수 있습니다",
  "E-IMPORT-024": ({ people, ties, rows }) =>
    `머리글에는 사람 ${people}명, 관계 ${ties}개라고 되어 있으나, 실제 행 수가 ${rows}이거나 ` +
    `0~${Number(people) - 1} 범위를 벗어난 ID가 있습니다. 고치거나, 이 행이 관계라면 header: false를 지정하십시오`,
  "E-IMPORT-025": ({ what, limit }) =>
    `담을 수 있는 수(최대 ${limit})를 넘었습니다(${AMOUNTS[String(what)] ?? what}). 더 작은 자료를 쓰십시오`,
  "E-IMPORT-026": () =>
    "방향이 있는 파일은 행의 뜻을 밝혀야 합니다. arcs: influence(첫째가 둘째에게 도달) 또는 " +
    "arcs: follows(첫째가 둘째를 팔로우)를 지정하십시오",
  "E-IMPORT-027": () =>
    "arcs는 방향이 있는 파일에만 쓸 수 있습니다. directed: true를 지정하거나 arcs를 빼십시오",
  "E-IMPORT-028": ({ column }) =>
    `열 ${column}이(가) 두 가지로 쓰였습니다. source, target, weight를 따로 지정하십시오`,
  "E-IMPORT-029": ({ person }) => `"${person}"이(가) 자기 자신과 이어져 있습니다(strict에서 거부)`,
  "E-IMPORT-030": ({ from, to, firstLine }) =>
    `"${from}"와(과) "${to}"의 관계가 또 나옵니다. ${firstLine}번째 줄에 이미 있습니다(strict에서 거부)`,
  "E-IMPORT-031": ({ encoding, byte, offset }) =>
    `${encoding} 텍스트가 아닙니다(오프셋 ${offset}의 바이트 ${byte}). 파일의 실제 인코딩을 지정하십시오`,
  "E-IMPORT-032": ({ reason }) => GZIP_FAULTS[String(reason)] ?? GZIP_FAULTS.damaged!,
  "E-IMPORT-033": ({ packed, unpacked }) =>
    `gzip 파일의 압축을 풀면 크기가 백 배를 넘습니다(지금까지 ${packed}바이트가 ${unpacked}바이트로). ` +
    "관계 파일은 그렇지 않습니다. 믿을 수 있는 파일이면 직접 압축을 푸십시오",
  "E-IMPORT-034": () => "ID가 비어 있습니다. 이름이 필요합니다",
  "E-IMPORT-035": () =>
    "다른 관계에는 모두 채널이 있는데 이 관계에는 없습니다. 채널을 지정하거나 채널 열을 빼십시오",
  "E-IMPORT-036": ({ rows, bytes, budget }) =>
    `처음 관계 ${formatNumber(Number(rows))}개만으로 메모리가 약 ${formatBytes(Number(bytes))} 필요한데, 한도는 ` +
    `${formatBytes(Number(budget))}입니다. 더 작은 자료를 쓰거나 --memory로 한도를 늘리십시오`,
  "E-IMPORT-037": () =>
    "표의 열에 쓰는 항목입니다. GEXF, GraphML, JSON에서는 누가 누구와 이어지는지가 에지에 있으며, " +
    "weight와 channel은 에지의 속성 이름입니다",
  "E-IMPORT-038": ({ person, firstLine }) => `"${person}"은(는) ${firstLine}번째 줄에 이미 있습니다`,
  "E-IMPORT-039": () =>
    "방향이 있는 네트워크를 요청했는데 이 에지에는 방향이 없습니다. directed를 빼거나 모든 에지에 방향을 주십시오",
  "E-IMPORT-040": ({ label, characters, other, otherCharacters }) =>
    `"${label}"(문자: ${characters})은(는) "${other}"(문자: ${otherCharacters})와(과) 같아 보이지만 여기서는 ` +
    "두 사람입니다. --normalize nfc를 쓰면 같은 글자의 여러 형태를 하나로 봅니다",
  "E-IMPORT-041": ({ label }) => `"${label}"에 보이지 않는 문자가 있으며, 이름의 일부로 봅니다`,
  "E-IMPORT-042": ({ columns }) => `읽지 않은 열: ${columns}`,
  "E-IMPORT-043": ({ row }) =>
    `첫 행 "${row}"을(를) 관계로 읽었습니다. 열 이름이라면 header: true를 지정하십시오`,
  "E-IMPORT-044": ({ people, ties, rows }) =>
    `관계로 읽었지만 사람 ${people}명, 관계 ${ties}개를 선언하는 머리글처럼 보입니다. 파일의 다른 행은 ${rows}개입니다`,
  "E-IMPORT-045": ({ from, to, firstLine }) =>
    `"${from}"와(과) "${to}"의 관계가 ${firstLine}번째 줄과 가중치가 다릅니다. 가장 큰 값을 씁니다` +
    "(parallel: sum을 쓰면 더합니다)",
  "E-IMPORT-046": ({ from, to, firstLine }) =>
    `"${from}"와(과) "${to}"의 관계가 ${firstLine}번째 줄과 가중치가 다릅니다. parallel: independent를 쓰면 ` +
    "한 관계의 모든 줄에서 가중치가 같아야 합니다",
  "E-IMPORT-055": ({ encoding, known }) =>
    `파일에 표시된 인코딩 ${encoding}은(는) 읽지 않습니다. 가능한 인코딩: ${known}. UTF-8로 저장하십시오`,
  "E-IMPORT-056": () =>
    "파일의 에지에 방향이 있지만 양방향 관계로 읽었습니다. 방향을 유지하려면 directed: true와 arcs를 지정하십시오",
  "E-IMPORT-057": ({ person }) => `"${person}"은(는) 사람 목록에 없지만 한 사람으로 셉니다`,
  "E-IMPORT-058": ({ attribute }) => `이 에지에 가중치("${attribute}")가 없습니다. 숫자나 0을 쓰십시오`,
  "E-IMPORT-059": ({ attribute, nearest }) =>
    `"${attribute}" 속성이 있는 에지가 없습니다. ${
      nearest === "" ? "여기의 에지에는 속성이 없습니다" : `있는 속성: ${nearest}`
    }`,
  "E-IMPORT-047": ({ attribute, one, other }) =>
    `이 에지의 "${attribute}" 값이 두 가지(${one}, ${other})입니다. 어느 것이 맞습니까?`,
  "E-IMPORT-050": ({ attribute, value }) =>
    `${attribute}은(는) 0 이상의 수여야 하며, "${value}"은(는) 쓸 수 없습니다`,
  "E-IMPORT-051": ({ attribute, value }) =>
    `${attribute}은(는) 0~1의 비율이나 yes 또는 no여야 하며, "${value}"은(는) 쓸 수 없습니다`,
  "E-IMPORT-052": ({ person, firstLine }) =>
    `"${person}"은(는) ${firstLine}번째 줄에 다른 값으로 이미 있습니다. 어느 것이 맞습니까?`,
  "E-IMPORT-053": ({ person }) => `네트워크에 이름이 "${person}"인 사람이 없습니다`,
  "E-IMPORT-054": ({ rows }) =>
    `네트워크에 있는 사람에 대한 행이 없습니다(행: ${rows}). \`id\` 열의 이름이 관계 파일과 같은지 확인하십시오`,
  ...graphMessages,
  "E-IMPORT-099": ({ count, code }) => `같은 종류가 ${count}개 더 있습니다(${code})`,
};
