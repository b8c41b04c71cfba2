import type { Catalogue } from "../Lang.ts";

/** Names of the values that hold for channels and responses, and where a value is from. */
export interface PresetWords {
  readonly channel: (name: string, profile: string) => string;
  readonly visibility: string;
  readonly reactions: string;
  readonly oneTick: string;
  readonly direction: string;
  readonly directions: Readonly<Record<"follow" | "mutual" | "broadcast", string>>;
  readonly attention: string;
  readonly all: string;
  readonly crossPost: (channel: string) => string;
  readonly links: string;
  readonly yes: string;
  readonly no: string;
  readonly detour: string;
  readonly topicShares: string;
  readonly topicWindow: string;
  readonly topicPeople: string;
  readonly shownFor: string;
  readonly topicRearm: string;
  readonly mediaPerShare: string;
  readonly mediaNegative: string;
  readonly mediaPeople: string;
  readonly trust: string;
  readonly complaints: string;
  readonly damping: string;
  readonly backfire: string;
  readonly perHour: string;
  readonly leak: string;
  readonly supporters: string;
  readonly positive: string;
  /** A chance, and the damping that it turns to. */
  readonly turn: (chance: string, damping: string) => string;
  /** Words of sources that are told in other words here; the addresses stay as they are. */
  readonly sources: Readonly<Record<string, string>>;
}

export const presetWords: Catalogue<PresetWords> = {
  en: {
    channel: (name, profile) => `- ${name} (profile ${profile})`,
    visibility: "a copy is seen with chance",
    reactions: "half of reactions within",
    oneTick: "one tick",
    direction: "copies go along",
    directions: { follow: "all ties", mutual: "ties both ways", broadcast: "none" },
    attention: "contacts one can follow",
    all: "all",
    crossPost: (channel) => `posted too on ${channel}`,
    links: "links",
    yes: "yes",
    no: "no",
    detour: "viewers who search instead",
    topicShares: "list of topics: shares",
    topicWindow: "  within",
    topicPeople: "  people an hour or round",
    shownFor: "  for",
    topicRearm: "  not again for",
    mediaPerShare: "media: chance of each share",
    mediaNegative: "  against it with chance",
    mediaPeople: "  shown to people",
    trust: "  trust",
    complaints: "  complaints of viewings",
    damping: "damping of negative copies",
    backfire: "turns out the other way",
    perHour: "spoken to, an hour or round",
    leak: "  which gets out",
    supporters: "supporters who share",
    positive: "damping of positive copies",
    turn: (chance, damping) => `${chance}, to ${damping}`,
    sources: {},
  },
  zh: {
    channel: (name, profile) => `- ${name}（类型 ${profile}）`,
    visibility: "一条内容被看到的概率",
    reactions: "一半反应发生在",
    oneTick: "一格时间",
    direction: "内容沿何种关系传递",
    directions: { follow: "所有关系", mutual: "双向关系", broadcast: "不传递" },
    attention: "能关注的联系人数",
    all: "全部",
    crossPost: (channel) => `同步发到 ${channel}`,
    links: "允许外链",
    yes: "是",
    no: "否",
    detour: "改用搜索的人占比",
    topicShares: "热榜：所需转发数",
    topicWindow: "  在多长时间内",
    topicPeople: "  每小时（轮）触达人数",
    shownFor: "  持续",
    topicRearm: "  再次上榜间隔",
    mediaPerShare: "媒体：每次转发被报道的概率",
    mediaNegative: "  报道为负面的概率",
    mediaPeople: "  报道触达人数",
    trust: "  信任度",
    complaints: "  观看引来抱怨的概率",
    damping: "负面内容的削减系数",
    backfire: "适得其反",
    perHour: "每小时（轮）沟通人数",
    leak: "  内容外泄",
    supporters: "参与转发的支持者",
    positive: "正面内容的削减系数",
    turn: (chance, damping) => `概率 ${chance}，系数变为 ${damping}`,
    sources: {
      scenario: "场景",
      assumption: "假设",
      direction: "方向",
      size: "大小",
      "how it works": "平台机制",
      "on Twitter": "Twitter 上的实测",
    },
  },
  ko: {
    channel: (name, profile) => `- ${name} (유형 ${profile})`,
    visibility: "콘텐츠를 볼 확률",
    reactions: "반응의 절반이 오는 시간",
    oneTick: "한 단위",
    direction: "콘텐츠가 지나는 관계",
    directions: { follow: "모든 관계", mutual: "양방향 관계", broadcast: "없음" },
    attention: "챙겨 볼 수 있는 사람 수",
    all: "모두",
    crossPost: (channel) => `${channel}에도 함께 게시`,
    links: "링크 허용",
    yes: "예",
    no: "아니요",
    detour: "대신 검색하는 사람 비율",
    topicShares: "인기 토픽: 필요한 공유 수",
    topicWindow: "  기간",
    topicPeople: "  시간(라운드)당 인원",
    shownFor: "  지속",
    topicRearm: "  다시 오르기까지",
    mediaPerShare: "언론: 공유당 보도 확률",
    mediaNegative: "  부정적으로 다룰 확률",
    mediaPeople: "  보도를 보는 인원",
    trust: "  신뢰도",
    complaints: "  불만으로 이어질 확률",
    damping: "부정 콘텐츠 감쇠",
    backfire: "역효과",
    perHour: "시간(라운드)당 대화 인원",
    leak: "  유출",
    supporters: "공유하는 지지자",
    positive: "긍정 콘텐츠 감쇠",
    turn: (chance, damping) => `확률 ${chance}, 감쇠 ${damping}`,
    sources: {
      scenario: "시나리오",
      assumption: "가정",
      direction: "방향",
      size: "크기",
      "how it works": "플랫폼 방식",
      "on Twitter": "Twitter 실측",
    },
  },
};
