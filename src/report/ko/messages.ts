import { formatBytes, formatDuration, formatShare } from "../formatNumber.ts";
import type { Messages } from "../messages.ts";
import { timeText } from "../timeText.ts";
import { expectedText, expectedWords } from "../words/expectedWords.ts";
import { reasonText, reasonWords } from "../words/reasonWords.ts";
import { forkMessages } from "./forkMessages.ts";
import { importMessages } from "./importMessages.ts";
import { processMessages } from "./processMessages.ts";
import { scenarioMessages } from "./scenarioMessages.ts";

/** The sentences in Korean. */
export const messages: Messages = {
  ...scenarioMessages,
  ...processMessages,
  ...forkMessages,

  "E-NETWORK-001": ({ people, ties, needBytes, budgetBytes }) =>
    `사람 ${people}명, 관계 ${ties}개의 네트워크에는 메모리가 약 ${formatBytes(Number(needBytes))} 필요한데, 한도는 ` +
    `${formatBytes(Number(budgetBytes))}입니다. 네트워크를 줄이거나 --memory로 한도를 늘리십시오`,
  "E-NETWORK-002": ({ people }) =>
    `사람 ${people}명의 네트워크에서는 나올 수 없는 관계 수입니다. 합계(짝수여야 함)와 가장 큰 값을 확인하십시오`,
  "E-NETWORK-003": ({ people }) => `군집에는 사람이 2명 이상 필요한데, ${people}명입니다`,
  "E-NETWORK-004": ({ strongTies, smallest }) =>
    `1명당 강한 관계 ${strongTies}개를 요청했는데, 가장 작은 커뮤니티의 사람은 ${smallest}명뿐입니다`,
  "E-NETWORK-005": ({ weakTies, most }) =>
    `1명당 약한 관계 ${weakTies}개를 요청했는데, 최대 ${most}개까지 뽑을 수 있습니다`,
  "E-NETWORK-020": ({ people }) => `사람 ${people}명 사이에 관계가 하나도 없어 아무것도 퍼질 수 없습니다`,
  "E-NETWORK-021": ({ isolated, people }) => `사람 ${people}명 가운데 ${isolated}명은 관계가 없습니다`,
  "E-NETWORK-022": ({ components, largest, people }) =>
    `네트워크가 ${components}개로 나뉘어 있습니다. 가장 큰 부분에는 사람 ${people}명 가운데 ${largest}명이 있으며, ` +
    "부분 사이로는 퍼지지 않습니다",
  "E-NETWORK-023": ({ label, audience, people }) =>
    `"${label}"에서 사람 ${people}명 가운데 ${audience}명에게 바로 도달합니다. 정말 한 사람입니까?`,
  "E-NETWORK-024": ({ audience, follows }) =>
    `가장 많은 팔로워는 ${audience}명인데, ${follows}명을 팔로우하는 사람이 있습니다. ` +
    "화살표 방향이 반대라면 --arcs follows를 쓰십시오",

  ...importMessages,

  "E-PLAN-001": ({ id, nearest }) =>
    `네트워크에 이름이 "${id}"인 사람이 없습니다${nearest === "" ? "" : `. 가장 비슷한 이름: ${nearest}`}`,
  "E-PLAN-002": ({ count, people }) =>
    `사람 ${count}명을 요청했는데, 선택할 수 있는 사람은 ${people}명입니다`,
  "E-PLAN-003": ({ segment, nearest }) =>
    `세그먼트 "${segment}"이(가) 없습니다${nearest === "" ? "" : `. 가장 비슷한 이름: ${nearest}`}`,
  "E-PLAN-004": () =>
    "scheme: column은 네트워크의 가중치를 강도로 쓰는데, 네트워크에 가중치가 없습니다. " +
    "network.weight로 열을 지정하십시오",
  "E-PLAN-005": () =>
    "scheme: trust는 네트워크를 만들 때의 신뢰도를 쓰는데, relationship-chain에만 있습니다. " +
    "그 종류의 네트워크나 다른 scheme을 선택하십시오",
  "E-PLAN-007": ({ ticks }) =>
    `지연의 4분의 1이 ${ticks}틱 이하여서 올림의 영향이 드러납니다. 한 시간 동안의 결과가 5분의 1 넘게 어긋날 수 있으니 ` +
    "더 짧은 틱을 선택하십시오",
  "E-PLAN-006": ({ plan, people, threshold }) =>
    `플랜 "${plan}"의 시작점에서 공유하게 할 수 있는 사람은 최대 ${people}명인데, 점화에는 ${threshold}명이 필요합니다`,
  "E-PLAN-008": ({ channel, key, profile, clock }) =>
    `채널 "${channel}"에 ${key} 값이 필요합니다. ` +
    (clock === "rounds"
      ? "라운드에서는 프로필의 시간을 쓸 수 없으니 라운드 수를 쓰십시오"
      : `프로필 ${profile}에는 이 값이 없습니다`),
  "E-PLAN-009": ({ channel, nearest }) =>
    `네트워크에 채널 "${channel}"이(가) 없습니다. ${nearest === "" ? "" : `가장 비슷한 이름: ${nearest}. `}` +
    "아무도 게시할 수 없는 채널에는 direction: broadcast가 필요합니다",
  "E-PLAN-010": ({ channels }) =>
    `네트워크의 다음 채널은 선언되지 않아 아무것도 전해지지 않습니다: ${channels}`,
  "E-PLAN-011": ({ channel }) => `채널 "${channel}"은(는) 방송 전용이라 아무도 게시할 수 없습니다`,
  "E-PLAN-012": ({ mean, most, people }) =>
    `볼 수 있는 사람 ${people}명에게 1인당 ${mean}회씩 보이게 되는데, 최대 ${most}회까지 셉니다. ` +
    "횟수를 줄이거나 더 많은 사람에게 보이십시오",
  "E-PLAN-013": () => "볼 수 있는 사람이 없습니다. 세그먼트나 채널이 비어 있습니다",
  "E-PLAN-014": ({ reproduction }) =>
    `이 네트워크에서는 전파력이 얼마이든 공유 하나에서 ${reproduction}개의 공유가 이어질 수 없습니다`,
  "E-PLAN-015": ({ over, window }) =>
    `비교 기간(${timeText(over, "ko")})에 길이 ${timeText(window, "ko")}의 구간이 두 개도 들어가지 않습니다. ` +
    "기간을 늘리거나 더 짧은 구간을 선택하십시오",
  "E-PLAN-016": ({ person, channel, most }) =>
    `"${person}"의 가짜 독자가${channel === "" ? "" : ` 채널 "${channel}"에서`} ${most}명을 넘게 됩니다. 비율을 낮추십시오`,
  "E-PLAN-020": ({ budget, cheapest }) =>
    `예산 ${budget}(으)로는 선택할 수 있는 사람이 없습니다. ` +
    (cheapest === "" ? "가격이 있는 사람이 없습니다" : `가장 낮은 가격은 ${cheapest}입니다`),
  "E-PLAN-021": ({ people }) => `사람 ${people}명은 가격이 없어 선택할 수 없습니다`,
  "E-PLAN-025": ({ plan }) =>
    `플랜 "${plan}"에는 바꿀 수 있는 규모가 없습니다. 인원수로 고른 사람(노출이 함께 있어도 됨)만 늘릴 수 있습니다`,

  "E-CLI-001": ({ path }) => `파일 ${path}이(가) 없습니다`,
  "E-CLI-002": ({ path, kind }) =>
    `파일이 필요한데, ${path}의 종류는 다음과 같습니다: ${reasonText(kind, reasonWords.ko)}`,
  "E-CLI-003": ({ path, reason }) => `${path}을(를) 읽을 수 없습니다(${reason}). 이름과 권한을 확인하십시오`,
  "E-CLI-004": ({ path, offset }) =>
    `${path}은(는) UTF-8 텍스트가 아닙니다(바이트 ${offset}). UTF-8로 저장하십시오`,
  "E-CLI-005": (values) =>
    `"${values.value}"은(는) 쓸 수 없습니다. 필요한 값: ${expectedText(values, expectedWords.ko)}`,
  "E-CLI-006": ({ value }) =>
    `"${value}"을(를) 읽을 수 없습니다. 조건은 FINDING > NUMBER 형식이며 >, >=, <, <=를 씁니다. ` +
    '예: "plans.NAME.ignition.probability < 0.5"',
  "E-CLI-007": ({ other }) => `${other}와(과) 함께 쓸 수 없습니다`,
  "E-CLI-008": ({ plan, nearest }) =>
    `시나리오에 플랜 "${plan}"이(가) 없습니다${nearest === "" ? "" : `. 가장 비슷한 이름: ${nearest}`}`,
  "E-CLI-009": ({ path }) => `${path}이(가) 이미 있습니다. 다른 위치를 지정하거나 --force로 바꾸십시오`,
  "E-CLI-010": ({ path, reason }) => `${path === "-" ? "표준 출력" : path}에 쓸 수 없습니다: ${reason}`,
  "E-CLI-011": ({ text }) => `${text}`,
  "E-CLI-012": ({ command }) => `"${command}"은(는) 계획되어 있으나 이 버전에는 아직 없습니다`,
  "E-CLI-013": ({ finding, nearest }) =>
    `결과 항목 "${finding}"이(가) 없습니다${nearest === "" ? "" : `. 가장 비슷한 이름: ${nearest}`}`,
  "E-CLI-014": ({ path }) => `폴더 ${path}에 시나리오(.yaml, .yml, .json)가 없습니다`,
  "E-CLI-015": () =>
    "Parquet은 터미널에 표시할 수 없는 바이트입니다. --out FILE로 파일에 쓰거나 파이프로 보내십시오",
  "E-CLI-016": ({ path }) => `${path}에 쓰면 저장소를 덮어씁니다. 다른 위치를 지정하십시오`,
  "E-CLI-017": ({ path }) => `읽는 동안 ${path}이(가) 바뀌었습니다. 파일이 완성되면 명령을 다시 실행하십시오`,
  "E-CLI-020": ({ path, reason }) =>
    `${path}에 파일을 쓸 수 없습니다(${reason}). TMPDIR을 쓸 수 있는 폴더로 설정하십시오`,
  "E-CLI-021": ({ reason }) =>
    `여기서는 스레드가 작동하지 않습니다(${reasonText(reason, reasonWords.ko)}). --workers 1로 실행하고, ` +
    "`ulimit -a`의 제한이 너무 엄격한지 확인하십시오",
  "E-CLI-022": ({ locale }) =>
    `터미널에서 ±, ● 같은 기호가 잘못 보일 수 있습니다(로캘: ${locale}). LC_ALL=C.UTF-8을 설정하십시오`,
  "E-CLI-023": ({ plan, found, expected }) =>
    `자체 검사 플랜 "${plan}"의 다이제스트가 여기서는 ${reasonText(found, reasonWords.ko)}, 다른 곳에서는 ` +
    `${expected}입니다. 이 컴퓨터의 결과를 믿지 말고 알려 주십시오`,
  "E-CLI-024": ({ left }) =>
    `남은 메모리가 ${left}뿐입니다. 큰 네트워크에는 더 많이 필요하며, 작업 스레드마다 따로 메모리를 씁니다`,

  "E-CLI-040": () => "몇 명을 고를지 --k N으로, 또는 얼마를 쓸지 --budget B로 지정하십시오",
  "E-CLI-041": () => "예산으로 지불하는 가격입니다. --budget을 지정하거나 빼십시오",
  "E-CLI-042": () =>
    "예산에는 가격이 필요합니다. 가격 열(network.attributes: { path, id, price })이나 --price를 쓰십시오. " +
    "예: --price 500 또는 --price 0.05/follower",
  "E-CLI-043": ({ plan }) =>
    `시나리오에 플랜 "${plan}"이(가) 이미 있습니다. 다른 이름으로 쓰거나 --force로 바꾸십시오`,
  "E-CLI-044": ({ path }) =>
    `${path}에는 플랜이 직접 쓰여 있지 않아(별칭) 플랜을 추가할 수 없습니다. 직접 추가하거나 사람을 다른 곳에 쓰십시오`,
  "E-CLI-045": ({ value }) =>
    `"${value}"을(를) 읽을 수 없습니다. 격자는 64 같은 전파력의 개수이거나 lowest:highest:number 형식입니다. ` +
    "예: 0.01:0.5:64",
  "E-CLI-046": ({ from, to }) =>
    `지정한 범위는 ${from}~${to}입니다. 가장 낮은 전파력은 가장 높은 전파력보다 작아야 하며, 둘 다 ` +
    "0.000000001~1000000000 범위여야 합니다",
  "E-CLI-047": ({ count, least, most }) =>
    `전파력 ${count}개를 요청했습니다. ${least}~${most} 범위의 정수를 지정하십시오`,
  "E-CLI-053": ({ metric, names }) => `"${metric}"은(는) 비교 기준이 아닙니다. 쓸 수 있는 기준: ${names}`,
  "E-CLI-054": ({ plan, metric, names }) =>
    `플랜 "${plan}"에는 "${metric}"이(가) 없습니다. 그곳에서 세지 않는 값입니다. 모든 플랜을 비교할 수 있는 기준: ${names}`,
  "E-CLI-055": ({ metric, segment }) =>
    `세그먼트 "${segment}"의 ${metric} 값이 없습니다. 오디언스의 세그먼트로 sharers:NAME 또는 viewers:NAME을 쓰십시오`,
  "E-CLI-056": () =>
    "플랜이 하나뿐입니다. 비교하려면 한 시나리오나 여러 시나리오에 플랜이 둘 이상 있어야 합니다",
  "E-CLI-057": ({ key, values }) =>
    `시나리오마다 ${key} 값이 달라(${values}) 시뮬레이션 세계가 같지 않습니다. --${key}을(를) 지정하십시오`,
  "E-CLI-058": () =>
    "시나리오마다 네트워크가 다릅니다. 시뮬레이션 세계가 공유하는 무작위성이 적어 구간이 그만큼 넓어집니다",

  "E-CLI-067": () =>
    "배치가 있는 저장소를 가리키는데, 시나리오 파일은 지금 실행되고 아무것도 저장되지 않습니다. 빼거나 b1 같은 배치를 지정하십시오",
  "E-CLI-068": ({ batch }) =>
    `${batch === "" ? "최근 배치" : `배치 ${batch}`}: 실행된 그대로 전합니다. 바꾸려면 시나리오 파일을 지정하십시오`,
  "E-CLI-069": ({ batch }) =>
    `배치 ${batch}에는 다른 배치와 과거를 공유하는 분기가 들어 있습니다. 그 배치를 지정하거나 \`skipstone diff\`로 비교하십시오`,
  "E-CLI-070": ({ scenarios }) =>
    `한 페이지는 시나리오 하나만 전하는데 ${scenarios}개가 주어졌습니다. 하나씩 실행하거나 --out으로 표를 쓰십시오`,
  "E-CLI-071": () =>
    "저장소에 전할 실행이 없습니다. `skipstone run`으로 만들거나 시나리오 파일을 지정하십시오",
  "E-CLI-075": ({ metric, names }) =>
    `"${metric}"은(는) 확률이거나 모든 세계의 합을 나눈 비율이라 최악의 세계가 없습니다. 쓸 수 있는 기준: ${names}`,
  "E-CLI-076": ({ metric, channel }) =>
    `채널 "${channel}"의 ${metric} 값이 없습니다. 채널을 빼거나 해당 기능이 켜진 채널을 지정하십시오`,
  "E-CLI-077": ({ times, most }) =>
    `"${times}"은(는) 노출 횟수가 아닙니다. 1~${most} 범위의 정수로 effective-reach:N을 쓰십시오`,

  "E-STORE-001": () => "파일이 비어 있어 저장소가 아닙니다. 삭제하거나 --store로 다른 저장소를 지정하십시오",
  "E-STORE-002": () =>
    "skipstone 저장소가 아닙니다(데이터베이스도 아닙니다). --store로 다른 저장소를 지정하십시오",
  "E-STORE-003": () => "다른 프로그램의 데이터베이스입니다. --store로 다른 파일을 지정하십시오",
  "E-STORE-004": ({ found, known }) =>
    `저장소 형식은 ${found}, 이 skipstone이 아는 형식은 ${known}입니다. 더 새로운 skipstone을 쓰십시오`,
  "E-STORE-005": ({ found, known }) =>
    `이벤트의 스트림은 ${found}, 이 skipstone이 아는 스트림은 ${known}입니다. 더 새로운 skipstone을 쓰십시오`,
  "E-STORE-006": ({ detail }) => `데이터베이스가 손상되었습니다(${detail}). 아무것도 바꾸지 않았습니다`,
  "E-STORE-007": ({ frame }) =>
    `프레임 ${frame}이(가) 손상되어 쓸 때의 바이트와 다릅니다. 아무것도 바꾸지 않았습니다`,
  "E-STORE-008": ({ frame }) =>
    `프레임 ${frame}이(가) 다른 프레임의 자리에 있습니다. 아무것도 바꾸지 않았습니다`,
  "E-STORE-009": ({ frame }) =>
    `프레임 ${frame}이(가) 앞 프레임과 이어지지 않습니다. 아무것도 바꾸지 않았습니다`,
  "E-STORE-010": ({ frame }) => `프레임 ${frame}이(가) 없습니다. 아무것도 바꾸지 않았습니다`,
  "E-STORE-011": ({ frame }) =>
    `프레임 ${frame}은(는) 이 저장소에서 센 적이 없습니다. 아무것도 바꾸지 않았습니다`,
  "E-STORE-012": ({ frame, detail }) =>
    `프레임 ${frame}은(는) 다른 배치의 것입니다(${detail}). 아무것도 바꾸지 않았습니다`,
  "E-STORE-013": ({ frame, detail }) =>
    `프레임 ${frame}의 행이 프레임과 맞지 않습니다(${detail}). 아무것도 바꾸지 않았습니다`,
  "E-STORE-014": ({ frame }) => `프레임 ${frame}의 실행이 끝나지 않았습니다. 아무것도 바꾸지 않았습니다`,
  "E-STORE-015": ({ detail }) => `배치 ${detail}이(가) 손상되었습니다. 아무것도 바꾸지 않았습니다`,
  "E-STORE-016": ({ detail }) => `네트워크 ${detail}이(가) 손상되었습니다. 아무것도 바꾸지 않았습니다`,
  "E-STORE-017": ({ batch, world }) =>
    `배치 ${batch}의 시뮬레이션 세계 ${world} 결과가 저장된 다이제스트와 다릅니다. ` +
    "저장소나 이 skipstone이 바뀌었습니다",
  "E-STORE-018": ({ batch, reason, world }) =>
    `배치 ${batch}을(를) 되살릴 수 없습니다: ${reasonText(reason, reasonWords.ko)}${
      world === "" ? "" : `(시뮬레이션 세계 ${world})`
    }`,
  "E-STORE-020": () =>
    "다른 프로세스가 저장소를 쓰고 있습니다. 끝나기를 기다리거나 --store로 다른 저장소를 지정하십시오",
  "E-STORE-021": ({ cause }) => `저장소를 읽거나 쓸 권한이 없습니다(${cause})`,
  "E-STORE-022": ({ cause }) => `저장소에 남은 공간이 없습니다(${cause}). 확인된 내용은 보존됩니다`,
  "E-STORE-023": () => "폴더입니다. 저장소는 파일이어야 합니다",
  "E-STORE-024": ({ cause }) => `저장소를 쓸 수 없었습니다(${cause}). 확인된 내용은 보존됩니다`,
  "E-STORE-025": ({ cause }) => `저장소를 열 수 없습니다(${reasonText(cause, reasonWords.ko)})`,
  "E-STORE-030": () =>
    "아직 저장소가 없습니다. `skipstone run`을 실행하면 만들어지며, --store로 지정할 수도 있습니다",
  "E-STORE-031": ({ name }) =>
    `저장소에 배치 "${name}"이(가) 없습니다. \`skipstone status\`로 목록을 볼 수 있습니다`,
  "E-STORE-032": ({ name }) => `저장소에 어떤 배치의 네트워크 ${name}이(가) 없습니다`,
  "E-STORE-033": ({ run, nearest }) =>
    `저장소에 실행 "${run}"이(가) 없습니다(PLAN@WORLD 형식)${nearest === "" ? "" : `. 가장 비슷한 이름: ${nearest}`}`,
  "E-STORE-034": ({ reason }) =>
    `여기서는 저장소를 쓸 수 없어 저장소 없이 계속 실행합니다: ${reasonText(reason, reasonWords.ko)}`,
  "E-STORE-036": ({ run, nearest }) =>
    `여러 배치에 실행 "${run}"이(가) 있습니다. 어느 것인지 지정하십시오: ${nearest}(\`skipstone status\`로 구별할 수 있습니다)`,
  "E-STORE-037": ({ run, nearest }) => `실행 "${run}"이(가) 없습니다. 이 배치의 시뮬레이션 세계: ${nearest}`,
  "E-STORE-035": ({ batch, stored, asked }) =>
    `배치 ${batch}은(는) record: ${stored}(으)로 저장되어 ${asked}보다 적게 보존합니다. 그 실행은 그대로 둡니다` +
    "(더 보존하려면 다른 --store를 쓰십시오)",
  "E-STORE-038": () => "이 저장소에서 살릴 수 있는 것이 없습니다. 아무것도 쓰지 않았습니다",
  "E-STORE-039": () => "손상된 저장소 자체이며 그대로 둡니다. --out으로 다른 파일을 지정하십시오",
  "E-STORE-040": ({ log }) =>
    `사용 중이거나 닫히지 않은 저장소가 그곳에 있습니다(옆에 ${log}이(가) 있음). --out으로 다른 파일을 지정하십시오`,
  "E-STORE-041": () =>
    "이 저장소는 읽을 수 있지만 쓸 수 없습니다. status, replay, diff, export, verify는 작동하며, " +
    "run에는 다른 --store가 필요합니다",
  "E-STORE-042": ({ free }) =>
    `저장소 위치에 남은 공간이 ${free}뿐입니다. 공간이 차면 실행이 순서대로 멈춥니다`,
  "E-STORE-043": ({ size }) =>
    `저장소(${size})를 여기서는 검사하지 않았습니다. \`skipstone verify\`로 검사하십시오`,
  "E-STORE-044": () => "지금 다른 프로세스가 저장소에 쓰고 있습니다. 읽기는 되며, 쓰기는 차례로 이루어집니다",
  "E-STORE-045": () => "폴더에 쓸 수 없어 저장소를 만들 수 없습니다. --store로 다른 저장소를 지정하십시오",
  "E-STORE-048": ({ detail }) =>
    `파일이 잘려 마지막 ${formatBytes(Number(detail))}이(가) 없습니다. 복사나 다운로드가 일찍 끝났을 수 있습니다. ` +
    "온전한 파일이 있으면 그것을 쓰십시오. 아무것도 바꾸지 않았습니다",
  "E-STORE-049": ({ detail }) =>
    `배치 ${detail}의 네트워크가 저장소에 없어 다시 실행할 수 없습니다. 실행했던 \`run\` 명령을 다시 쓰면 되살아납니다`,
  "E-STORE-050": ({ cause }) =>
    `쓰기가 끝나지 않은 저장소라서 읽으려면 복사본이 필요한데, 공간이 없습니다(${cause}). ` +
    "공간을 만들거나 TMPDIR을 공간이 있는 폴더로 설정하십시오",
  "E-STORE-046": () =>
    "폴더에 쓸 수 없어 저장소를 만들 수 없습니다. --store로 지정하지 않으면 실행의 이벤트를 보존하지 않습니다",

  "E-RUN-001": ({ seconds, memoryBytes, diskBytes }) =>
    `최대 시간 ${formatDuration(Number(seconds), "ko")}, 메모리 ${formatBytes(Number(memoryBytes))}, 디스크 ` +
    `${formatBytes(Number(diskBytes))}이(가) 필요할 수 있습니다. 실행 횟수를 줄이거나 --force로 허용하십시오`,
  "E-RUN-002": ({ finding, value, is, low, high }) =>
    `${finding} 값은 ${value}입니다. 기대한 값: ${is === undefined ? `${low}~${high}` : is}`,
  "E-RUN-003": ({ gate, value }) => `--fail-if 조건 "${gate}"이(가) 성립해 멈췄습니다. 값: ${value}`,
  "E-RUN-004": ({ cause }) =>
    `작업 스레드가 멈췄습니다(${cause}). 확인된 내용은 보존됩니다. 같은 명령을 다시 실행하십시오`,
  "E-RUN-018": ({ plan, metric, wanted, worlds, short, seen }) =>
    `"${plan}"의 결과가 요청한 정밀도 ± ${formatShare(Number(wanted))}에 미치지 못합니다. 허용된 시뮬레이션 세계 ` +
    `${worlds}개를 모두 실행했지만 ` +
    (short === "rare"
      ? `드문 결과가 나온 세계는 ${seen}개뿐이고 평균이 거기에 달려 있습니다`
      : `${metric}의 구간이 아직 더 넓습니다`) +
    ". runs.atMost나 --runs로 더 허용하십시오",
  "E-RUN-019": ({ metric }) =>
    `범위의 어떤 점에서는 플랜에 ${metric} 값이 없습니다. 범위를 좁히거나 다른 지표로 비교하십시오`,
  "E-RUN-099": ({ cause }) => `사용자가 아니라 저희의 실수입니다. 다음 줄과 함께 알려 주십시오: ${cause}`,
};
