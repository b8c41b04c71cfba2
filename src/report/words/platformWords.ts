import type { Catalogue } from "../Lang.ts";

/** What a plan's platforms, searches and audiences are told with; numbers are written out already. */
export interface PlatformWords {
  readonly repostRate: (rate: string) => string;
  readonly interactionRate: (rate: string) => string;
  readonly readRate: (rate: string) => string;
  readonly overlap: (exact: string, independent: string) => string;
  readonly onTarget: (viewers: string, segment: string) => string;
  readonly frontPage: (share: string, places: string) => string;
  readonly searches: (index: string, time: string) => string;
  readonly audience: (starter: string, followers: string, fake: string, effective: string) => string;
  readonly time: (time: string, unit: "round" | "hour", one: boolean) => string;
  readonly between: string;
  readonly end: string;
}

export const platformWords: Catalogue<PlatformWords> = {
  en: {
    repostRate: (rate) => `${rate} of views become a repost`,
    interactionRate: (rate) => `${rate} a repost or a click`,
    readRate: (rate) => `${rate} of the followers of those who start saw it from them`,
    overlap: (exact, independent) =>
      `any channel reaches ${exact} of the people (${independent} if channels knew nothing of each other)`,
    onTarget: (viewers, segment) => `${viewers} viewers in ${segment}`,
    frontPage: (share, places) => `${share} of the ${places} posts on top at the end are negative`,
    searches: (index, time) => `the search index peaks at ${index} after ${time} (100: without the campaign)`,
    audience: (starter, followers, fake, effective) =>
      `${starter}: of ${followers} followers ${fake} are fake, and ${effective} would see a post`,
    time: (time, unit, one) => `${time} ${unit}${one ? "" : "s"}`,
    between: "; ",
    end: ".",
  },
  zh: {
    repostRate: (rate) => `${rate} 的浏览带来转发`,
    interactionRate: (rate) => `${rate} 带来转发或点击`,
    readRate: (rate) => `起始人员的粉丝中有 ${rate} 从他们那里看到内容`,
    overlap: (exact, independent) => `任一渠道覆盖 ${exact} 的人（若各渠道互不相关则为 ${independent}）`,
    onTarget: (viewers, segment) => `${segment} 中有 ${viewers} 人看到`,
    frontPage: (share, places) => `结束时排在最前的 ${places} 条帖子中 ${share} 是负面`,
    searches: (index, time) => `搜索指数在 ${time}后达到峰值 ${index}（100：没有活动时）`,
    audience: (starter, followers, fake, effective) =>
      `${starter}：${followers} 名粉丝中 ${fake} 是假粉，${effective} 人会看到帖子`,
    time: (time, unit) => `${time} ${unit === "round" ? "轮" : "小时"}`,
    between: "；",
    end: "。",
  },
  ko: {
    repostRate: (rate) => `조회의 ${rate}가 공유로 이어짐`,
    interactionRate: (rate) => `공유 또는 클릭으로 이어진 비율 ${rate}`,
    readRate: (rate) => `시드의 팔로워 가운데 시드에게서 직접 본 비율 ${rate}`,
    overlap: (exact, independent) =>
      `한 채널이라도 도달한 사람 ${exact} (채널이 서로 무관할 때 ${independent})`,
    onTarget: (viewers, segment) => `${segment} 세그먼트에서 본 사람 ${viewers}명`,
    frontPage: (share, places) => `종료 시 상위 ${places}개 게시물 가운데 부정 비율 ${share}`,
    searches: (index, time) => `검색 지수 정점 ${index} (${time} 뒤, 캠페인이 없을 때 100)`,
    audience: (starter, followers, fake, effective) =>
      `${starter}: 팔로워 ${followers}명 중 가짜 ${fake}, 게시물을 볼 사람 ${effective}명`,
    time: (time, unit) => `${time}${unit === "round" ? "라운드" : "시간"}`,
    between: "; ",
    end: ".",
  },
};
