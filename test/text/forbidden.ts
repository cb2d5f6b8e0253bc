import type { Language } from '../../shared/text/languages';

/**
 * Words an employee need not know. Left out on purpose, because everybody meets them: Wi-Fi, VPN, browser, server,
 * router, password, account, network. As neither `.` nor a word's edge separates Hangul, the Korean list is searched
 * as it stands.
 */
export const forbidden: Readonly<Record<Language, RegExp>> = {
  en: /\b(?:TLS|SSL|DNS|TCP|UDP|HTTPS?|IP|IPv[46]|MTU|SNI|QUIC|STUN|NTP|ICMP|NXDOMAIN|SERVFAIL|WebSocket|prox(?:y|ies)|certificates?|ports?|packets?|resolvers?|handshakes?|firewalls?|encrypt\w*|hosts?|hostnames?|domains?|latency|bandwidth|authority|payload|round trip)\b/i,
  ko: /TLS|SSL|DNS|TCP|UDP|HTTP|IPv|MTU|SNI|QUIC|STUN|NTP|ICMP|WebSocket|프록시|인증서|포트|패킷|리졸버|핸드셰이크|방화벽|암호화|호스트|도메인|지연 시간|대역폭|발급자|왕복/,
  ja: /TLS|SSL|DNS|TCP|UDP|HTTP|IPv|MTU|SNI|QUIC|STUN|NTP|ICMP|WebSocket|プロキシ|証明書|ポート番号|パケット|リゾルバ|ハンドシェイク|ファイアウォール|暗号化|ホスト名|ドメイン|遅延|帯域|認証局|ペイロード/,
};

/** Only what is read: names of blanks and of choices are not. */
export const readable = (message: string): string =>
  message.replace(/\{\w+, (?:select|plural),|\b\w+ (?=\{)|\{\w+\}/g, ' ');

/** What stands in quotation marks is on another program's screen, and has to be found there by that very name. */
export const unquoted = (text: string): string =>
  text.replace(/„[^“”]*[“”]|“[^”]*”|‘[^’]*’|«[^»]*»|「[^」]*」|『[^』]*』/g, ' ');
