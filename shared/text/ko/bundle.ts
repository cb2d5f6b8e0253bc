import type { bundle as english } from '../en/bundle';

/** summary.html과 번들을 넘길 때의 말. */
export const bundle: Readonly<Record<keyof typeof english, string>> = {
  'summary.title': 'ChatGPT 네트워크 보고서 요약',
  'summary.code': '코드',
  'summary.more': 'report.html에 {count}개가 더 있습니다.',
  'summary.whole':
    '근거를 포함한 전체 보고서는 같은 zip 파일의 report.html과 report.json에 있습니다. 사용자와 컴퓨터의 개인 정보는 지웠습니다.',
};
