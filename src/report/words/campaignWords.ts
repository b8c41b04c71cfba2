import type { ResponseKind } from "../../model/Response.ts";
import type { Catalogue } from "../Lang.ts";

/** What a scenario says of time, polarity, attention and response. Times, shares and counts come as text. */
export interface CampaignWords {
  readonly clock: (tick: string, delay: string) => string;
  readonly delayByChannel: string;
  readonly delayOfOne: string;
  readonly twitter: string;
  readonly logNormal: (median: string, spread: number) => string;
  readonly exponential: (mean: string) => string;
  readonly novelty: (halfLife: string) => string;
  readonly spoofing: (chance: number) => string;
  readonly negativity: (transmissibility: number, speed: number) => string;
  readonly spiral: (atLeast: string, part: { share: string; window: string } | null) => string;
  readonly spiralPeople: (count: string) => string;
  readonly spiralShare: (share: string) => string;
  readonly spiralDefault: string;
  readonly medianDelays: string;
  readonly byPositivity: string;
  readonly attention: (contacts: number) => string;
  readonly represents: (people: number) => string;
  readonly fake: (share: string, detected: string | null, purge: string | null) => string;
  readonly click: (chance: number) => string;
  readonly convert: (chance: number) => string;
  readonly segmentClick: (segment: string, chance: string) => string;
  readonly segmentConvert: (segment: string, chance: number) => string;
  readonly segmentWin: (segment: string, chance: string) => string;
  readonly segmentLose: (segment: string, chance: string) => string;
  readonly viewing: (positive: number, negative: number) => string;
  readonly watch: (sample: string | null, atLeast: number, window: string, many: string) => string;
  readonly watchShare: (share: string) => string;
  readonly watchDeviations: (deviations: number, over: string) => string;
  readonly response: (kind: Exclude<ResponseKind, "none">, when: string) => string;
  readonly atFirstAlert: string;
  readonly afterFirstAlert: (span: string) => string;
  readonly atTime: (time: string) => string;
  readonly drawn: (median: number, spread: number) => string;
  readonly reproduction: (further: number, solved: string | null) => string;
  readonly reinforced: (transmissibility: string, factors: string, memory: string | null) => string;
  readonly segment: (segment: {
    readonly name: string;
    readonly who: string;
    readonly readily: string;
    readonly positivity: number;
    readonly defence: number;
  }) => string;
  readonly segmentShare: (share: string) => string;
  readonly segmentWhere: (value: string, column: string) => string;
  readonly receptivity: (positive: number, negative: number) => string;
}

const KINDS_EN: Readonly<Record<Exclude<ResponseKind, "none">, string>> = {
  inform: "inform",
  apologise: "apologise",
  compensate: "offer compensation",
  private: "speak to negative sharers in private",
  moderate: "moderate what is negative",
  hostile: "strike back",
  supporters: "ask supporters to share",
  own: "act in a way of its own",
};
const KINDS_ZH: Readonly<Record<Exclude<ResponseKind, "none">, string>> = {
  inform: "说明情况",
  apologise: "道歉",
  compensate: "提出补偿",
  private: "与负面转发者私下沟通",
  moderate: "管控负面内容",
  hostile: "强硬回击",
  supporters: "请支持者转发",
  own: "按自定义方式行动",
};
const KINDS_KO: Readonly<Record<Exclude<ResponseKind, "none">, string>> = {
  inform: "설명",
  apologise: "사과",
  compensate: "보상 제안",
  private: "부정 공유자와 비공개 대화",
  moderate: "부정 내용 관리",
  hostile: "강경 대응",
  supporters: "지지자에게 공유 요청",
  own: "자체 방식",
};

export const campaignWords: Catalogue<CampaignWords> = {
  en: {
    clock: (tick, delay) => `Time goes in ticks of ${tick}; ${delay}.`,
    delayByChannel: "how long copies take is told of each channel",
    delayOfOne: "every copy takes one",
    twitter: "people react as was measured on Twitter, half of them within 41 minutes",
    logNormal: (median, spread) =>
      `half of people's reactions come within ${median} (log-normal, spread ${spread})`,
    exponential: (mean) => `people react after ${mean} in the mean (exponential)`,
    novelty: (halfLife) => `News gets old: in ${halfLife} the transmissibility halves, and so on.`,
    spoofing: (chance) =>
      `A positive copy is spoofed with a chance of ${chance}: whom it convinces is negative.`,
    negativity: (transmissibility, speed) =>
      `Negative copies are passed on ${transmissibility} times as readily and ${speed} times as fast.`,
    spiral: (atLeast, part) =>
      `A negative spiral is looked for: at least ${atLeast} share something negative` +
      (part === null
        ? "."
        : `, and then at some time at least ${part.share} of what was shared in the last ${part.window} is negative.`),
    spiralPeople: (count) => `${count} people`,
    spiralShare: (share) => `${share} of the people`,
    spiralDefault: "as many people as it takes to ignite (1 %, in small networks more)",
    medianDelays: "4 median delays",
    byPositivity: "The people a plan starts with are positive as often as their segment is.",
    attention: (contacts) =>
      `A person can follow ${contacts} contacts; with more, a copy is seen with a chance of ${contacts} ÷ contacts.`,
    represents: (people) =>
      `Each person stands for ${people}: that scales counts, not chances; what is bought is divided by it.`,
    fake: (share, detected, purge) =>
      `Fake accounts are ${share} of everybody's readers` +
      (detected === null ? "" : `, of whose shares platforms tell ${detected}`) +
      `${purge === null ? "" : `; after ${purge} they are all removed`}.`,
    click: (chance) => `A positive viewing leads to a click with a chance of ${chance}.`,
    convert: (chance) => `Who clicks buys with a chance of ${chance}.`,
    segmentClick: (segment, chance) => `People of ${segment} click with a chance of ${chance}.`,
    segmentConvert: (segment, chance) => `People of ${segment} who click buy with a chance of ${chance}.`,
    segmentWin: (segment, chance) => `People of ${segment} are won with a chance of ${chance}.`,
    segmentLose: (segment, chance) => `People of ${segment} are lost with a chance of ${chance}.`,
    viewing: (positive, negative) =>
      negative === 0
        ? `${positive} a positive viewing`
        : `${positive} a positive, ${negative} a negative viewing`,
    watch: (sample, atLeast, window, many) =>
      `Somebody watches ${sample ?? "all"} of what is shared, and raises an alert when at least ${atLeast} negative ` +
      `sharers of the last ${window} ${many}.`,
    watchShare: (share) => `are ${share} of those who share, or more`,
    watchDeviations: (deviations, over) =>
      `are more than ${deviations} standard deviations above the windows of the last ${over}`,
    response: (kind, when) => `The response is to ${KINDS_EN[kind]}, ${when}.`,
    atFirstAlert: "at the first alert",
    afterFirstAlert: (span) => `${span} after the first alert`,
    atTime: (time) => `at ${time}`,
    drawn: (median, spread) =>
      `${median} (the median; drawn for each world, its logarithm with spread ${spread})`,
    reproduction: (further, solved) =>
      solved === null
        ? `the transmissibility that makes a share lead to ${further} further ones`
        : `${solved} (the transmissibility that makes a share lead to ${further} further ones on this network)`,
    reinforced: (transmissibility, factors, memory) =>
      `People share with a chance that their viewings make up together: each brings ${transmissibility} times the ` +
      `strength of the tie, times ${factors} from the first viewing on, the last factor for all ` +
      `that follow; a viewing counts ${memory === null ? "for ever" : `for ${memory}`}.`,
    segment: ({ name, who, readily, positivity, defence }) =>
      `${name}: ${who}; receptivity ${readily}; positive with a chance of ${positivity}, ` +
      `after a negative copy with ${defence}`,
    segmentShare: (share) => `${share} of the people`,
    segmentWhere: (value, column) => `people with "${value}" in column ${column}`,
    receptivity: (positive, negative) =>
      positive === negative ? `${positive}` : `${positive} for positive, ${negative} for negative copies`,
  },
  zh: {
    clock: (tick, delay) => `时间以 ${tick}为一格；${delay}。`,
    delayByChannel: "内容传到下一个人要多久，见各渠道",
    delayOfOne: "每次传递用一格",
    twitter: "人们的反应速度按 Twitter 上的实测，一半在 41 分钟内",
    logNormal: (median, spread) => `一半的反应在 ${median}内（对数正态，离散度 ${spread}）`,
    exponential: (mean) => `人们平均 ${mean}后反应（指数分布）`,
    novelty: (halfLife) => `新鲜感会消退：每过 ${halfLife}，传播力减半。`,
    spoofing: (chance) => `正面内容被恶搞的概率为 ${chance}：因恶搞而转发的人成为负面转发者。`,
    negativity: (transmissibility, speed) =>
      `负面内容的传播力是正面的 ${transmissibility} 倍，速度是 ${speed} 倍。`,
    spiral: (atLeast, part) =>
      `负面螺旋的判定：至少${atLeast}转发负面内容` +
      (part === null ? "。" : `，此后某一时刻，最近 ${part.window}的转发中至少 ${part.share} 是负面的。`),
    spiralPeople: (count) => ` ${count} 人`,
    spiralShare: (share) => ` ${share} 的人`,
    spiralDefault: "达到引爆所需的人数（1 %，小网络更多）",
    medianDelays: "4 个中位延迟",
    byPositivity: "方案的起始人群为正面的比例与其所属人群相同。",
    attention: (contacts) =>
      `一个人能关注 ${contacts} 个联系人；再多时，看到一条内容的概率为 ${contacts} ÷ 联系人数。`,
    represents: (people) => `每个人代表 ${people} 人：放大的是人数，不是概率；购买的量要除以它。`,
    fake: (share, detected, purge) =>
      `假账号占每个人读者的 ${share}` +
      (detected === null ? "" : `，平台会识别其转发的 ${detected}`) +
      `${purge === null ? "" : `；${purge}后全部清除`}。`,
    click: (chance) => `每次正面观看带来点击的概率为 ${chance}。`,
    convert: (chance) => `点击者购买的概率为 ${chance}。`,
    segmentClick: (segment, chance) => `${segment} 人群的点击概率为${chance}。`,
    segmentConvert: (segment, chance) => `${segment} 人群中点击者购买的概率为 ${chance}。`,
    segmentWin: (segment, chance) => `赢得 ${segment} 人群的概率为${chance}。`,
    segmentLose: (segment, chance) => `流失 ${segment} 人群的概率为${chance}。`,
    viewing: (positive, negative) =>
      negative === 0 ? `每次正面观看 ${positive}` : `每次正面观看 ${positive}、每次负面观看 ${negative}`,
    watch: (sample, atLeast, window, many) =>
      `有人监测${sample === null ? "全部转发" : ` ${sample} 的转发`}；当最近 ${window}里至少有 ${atLeast} 位` +
      `负面转发者，且${many}时发出预警。`,
    watchShare: (share) => `占转发者的 ${share} 或以上`,
    watchDeviations: (deviations, over) => `比最近 ${over}内各窗口高出 ${deviations} 个标准差以上`,
    response: (kind, when) => `应对方式：${KINDS_ZH[kind]}，${when}。`,
    atFirstAlert: "在首次预警时",
    afterFirstAlert: (span) => `在首次预警 ${span}后`,
    atTime: (time) => `时间为${/^\d/.test(time) ? `上线后 ${time}` : time}`,
    drawn: (median, spread) => `${median}（中位数；每个模拟世界各抽一次，其对数的离散度为 ${spread}）`,
    reproduction: (further, solved) =>
      solved === null
        ? `（使一次转发引出 ${further} 次新转发的传播力）`
        : `${solved}（在此网络上使一次转发引出 ${further} 次新转发的传播力）`,
    reinforced: (transmissibility, factors, memory) =>
      `人们转发的概率由历次观看共同决定：每次贡献 ${transmissibility} × 关系强度，` +
      `从首次观看起依次再乘以 ${factors}，最后一个系数适用于其后各次；` +
      `一次观看${memory === null ? "永久有效" : `在 ${memory}内有效`}。`,
    segment: ({ name, who, readily, positivity, defence }) =>
      `${name}：${who}；接受度 ${readily}；持正面态度的概率 ${positivity}，看过负面内容后为 ${defence}`,
    segmentShare: (share) => `${share} 的人`,
    segmentWhere: (value, column) => `${column} 列为“${value}”的人`,
    receptivity: (positive, negative) =>
      positive === negative ? `${positive}` : `正面内容 ${positive}、负面内容 ${negative}`,
  },
  ko: {
    clock: (tick, delay) => `시간은 ${tick} 단위로 흐릅니다. ${delay}.`,
    delayByChannel: "콘텐츠가 다음 사람에게 닿는 시간은 채널마다 정해집니다",
    delayOfOne: "한 번 전달에 한 단위가 걸립니다",
    twitter: "반응 속도는 Twitter에서 측정된 값으로, 절반이 41분 안에 반응합니다",
    logNormal: (median, spread) => `반응의 절반은 ${median} 안에 옵니다(로그 정규, 산포 ${spread})`,
    exponential: (mean) => `평균 ${mean} 뒤에 반응합니다(지수 분포)`,
    novelty: (halfLife) => `새로움은 사라집니다. ${halfLife}마다 전파력이 절반이 됩니다.`,
    spoofing: (chance) =>
      `긍정적인 콘텐츠는 ${chance}의 확률로 패러디되며, 그것을 공유한 사람은 부정 공유자가 됩니다.`,
    negativity: (transmissibility, speed) =>
      `부정적인 콘텐츠의 전파력은 긍정의 ${transmissibility}배, 속도는 ${speed}배입니다.`,
    spiral: (atLeast, part) =>
      `부정 확산의 기준: ${atLeast} 이상이 부정적인 내용을 공유` +
      (part === null
        ? "하는 경우입니다."
        : `하고, 그 뒤 어느 시점에 최근 ${part.window} 동안의 공유 중 ${part.share} 이상이 부정적인 경우입니다.`),
    spiralPeople: (count) => `${count}명`,
    spiralShare: (share) => `전체의 ${share}`,
    spiralDefault: "점화에 필요한 인원(1 %, 작은 네트워크에서는 더 많음)",
    medianDelays: "중앙값 지연의 4배",
    byPositivity: "플랜의 시드가 긍정적일 확률은 그 세그먼트와 같습니다.",
    attention: (contacts) =>
      `한 사람이 챙겨 볼 수 있는 사람은 ${contacts}명입니다. 더 많으면 콘텐츠를 볼 확률은 ${contacts} ÷ 연결 수입니다.`,
    represents: (people) =>
      `한 명이 ${people}명을 대표합니다. 인원수에만 곱하고 확률에는 곱하지 않으며, 구매한 물량은 그만큼 나눕니다.`,
    fake: (share, detected, purge) =>
      `가짜 계정은 모든 사람 독자의 ${share}입니다` +
      (detected === null ? "" : `. 플랫폼은 가짜 계정 공유의 ${detected}를 알아봅니다`) +
      `${purge === null ? "" : `. ${purge} 뒤 모두 삭제됩니다`}.`,
    click: (chance) => `긍정적인 콘텐츠를 볼 때마다 클릭할 확률은 ${chance}입니다.`,
    convert: (chance) => `클릭한 사람이 구매할 확률은 ${chance}입니다.`,
    segmentClick: (segment, chance) => `${segment} 세그먼트의 클릭 확률: ${chance}.`,
    segmentConvert: (segment, chance) => `${segment} 세그먼트에서 클릭한 사람의 구매 확률: ${chance}.`,
    segmentWin: (segment, chance) => `${segment} 세그먼트를 얻을 확률: ${chance}.`,
    segmentLose: (segment, chance) => `${segment} 세그먼트를 잃을 확률: ${chance}.`,
    viewing: (positive, negative) =>
      negative === 0
        ? `긍정적인 콘텐츠를 볼 때마다 ${positive}`
        : `긍정적인 콘텐츠를 볼 때마다 ${positive}, 부정적인 콘텐츠를 볼 때마다 ${negative}`,
    watch: (sample, atLeast, window, many) =>
      `공유의 ${sample ?? "전부"}를 지켜보다가, 최근 ${window} 동안 부정 공유자가 ${atLeast}명 이상이고 ` +
      `${many} 경보를 울립니다.`,
    watchShare: (share) => `공유자의 ${share} 이상이면`,
    watchDeviations: (deviations, over) =>
      `최근 ${over} 동안의 다른 구간보다 표준편차의 ${deviations}배 넘게 높으면`,
    response: (kind, when) => `대응: ${KINDS_KO[kind]}, ${when}.`,
    atFirstAlert: "첫 경보 때",
    afterFirstAlert: (span) => `첫 경보 ${span} 뒤`,
    atTime: (time) => `시점 ${time}`,
    drawn: (median, spread) => `${median}(중앙값. 시뮬레이션 세계마다 새로 뽑으며 로그의 산포는 ${spread})`,
    reproduction: (further, solved) =>
      solved === null
        ? `(공유 1회가 새 공유 ${further}회로 이어지는 전파력)`
        : `${solved}(이 네트워크에서 공유 1회가 새 공유 ${further}회로 이어지는 전파력)`,
    reinforced: (transmissibility, factors, memory) =>
      `공유 확률은 여러 번 본 것이 합쳐져 정해집니다. 한 번 볼 때마다 ${transmissibility} × 관계 강도에 ` +
      `첫 번째부터 차례로 ${factors}의 계수를 곱해 더하고, 마지막 계수는 그 뒤에도 계속 씁니다. ` +
      `본 것의 효과는 ${memory === null ? "영원히" : `${memory} 동안`} 남습니다.`,
    segment: ({ name, who, readily, positivity, defence }) =>
      `${name}: ${who}; 수용도 ${readily}; 긍정일 확률 ${positivity}, 부정적인 콘텐츠를 본 뒤에는 ${defence}`,
    segmentShare: (share) => `전체의 ${share}`,
    segmentWhere: (value, column) => `${column} 열이 "${value}"인 사람`,
    receptivity: (positive, negative) =>
      positive === negative ? `${positive}` : `긍정 콘텐츠 ${positive}, 부정 콘텐츠 ${negative}`,
  },
};
