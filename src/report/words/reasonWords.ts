import type { Problem } from "../../model/Problem.ts";
import type { Catalogue } from "../Lang.ts";

/** Kinds of thing that are no file, and reasons of problems that are ours to tell. */
export interface ReasonWords {
  readonly "special file": string;
  readonly device: string;
  readonly folder: string;
  readonly link: string;
  readonly pipe: string;
  readonly socket: string;
  readonly "folder-gone": string;
  readonly exists: string;
  readonly "no-file": string;
  readonly "network-version": string;
  readonly "scenario-version": string;
  readonly "plans-version": string;
  readonly "digest-differs": string;
  readonly "no-frame": string;
}

const en: ReasonWords = {
  "special file": "special file",
  device: "device",
  folder: "folder",
  link: "link",
  pipe: "pipe",
  socket: "socket",
  "folder-gone": "the folder you are in is gone: go to another",
  exists: "it is there already",
  "no-file": "not a regular file",
  "network-version": "its network is of another version",
  "scenario-version": "its scenario is of another version",
  "plans-version": "its plans cannot be compiled",
  "digest-differs": "a world came out differently from its stored digest",
  "no-frame": "a world has no frame",
};

const zh: ReasonWords = {
  "special file": "特殊文件",
  device: "设备",
  folder: "文件夹",
  link: "链接",
  pipe: "管道",
  socket: "套接字",
  "folder-gone": "当前文件夹已不存在：请换到另一个文件夹",
  exists: "已经存在",
  "no-file": "不是普通文件",
  "network-version": "其网络属于另一个版本",
  "scenario-version": "其场景属于另一个版本",
  "plans-version": "其方案无法编译",
  "digest-differs": "某个模拟世界的结果与所存的摘要不一致",
  "no-frame": "某个模拟世界没有数据帧",
};

const ko: ReasonWords = {
  "special file": "특수 파일",
  device: "장치",
  folder: "폴더",
  link: "링크",
  pipe: "파이프",
  socket: "소켓",
  "folder-gone": "현재 폴더가 없어졌습니다. 다른 폴더로 이동하십시오",
  exists: "이미 있습니다",
  "no-file": "일반 파일이 아닙니다",
  "network-version": "네트워크가 다른 버전의 것입니다",
  "scenario-version": "시나리오가 다른 버전의 것입니다",
  "plans-version": "플랜을 컴파일할 수 없습니다",
  "digest-differs": "어떤 시뮬레이션 세계의 결과가 저장된 다이제스트와 다릅니다",
  "no-frame": "어떤 시뮬레이션 세계의 프레임이 없습니다",
};

export const reasonWords: Catalogue<ReasonWords> = { en, zh, ko };

/** A reason of ours in words; that of the system, such as EACCES, as it is. */
export function reasonText(reason: Problem["values"][string] | undefined, words: ReasonWords): string {
  const code = String(reason);
  return Object.hasOwn(words, code) ? words[code as keyof ReasonWords] : code;
}
