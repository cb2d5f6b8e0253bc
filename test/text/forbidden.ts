import type { Language } from '../../shared/text/languages';

/**
 * Words an employee need not know. Left out on purpose, because everybody meets them: Wi-Fi, VPN, browser, server,
 * router, password, account, network. As neither `.` nor a word's edge separates Hangul, the Korean list is searched
 * as it stands.
 */
export const forbidden: Readonly<Record<Language, RegExp>> = {
  en: /\b(?:TLS|SSL|DNS|TCP|UDP|HTTPS?|IP|IPv[46]|MTU|SNI|QUIC|STUN|NTP|ICMP|WebRTC|NAT|TTL|PAC|NXDOMAIN|SERVFAIL|WebSocket|prox(?:y|ies)|certificates?|ports?|packets?|resolvers?|handshakes?|firewalls?|encrypt\w*|hosts?|hostnames?|domains?|latency|bandwidth|authority|payload|round trip)\b/i,
  ko: /TLS|SSL|DNS|TCP|UDP|HTTP|IPv|MTU|SNI|QUIC|STUN|NTP|ICMP|WebRTC|NAT|TTL|PAC|WebSocket|프록시|인증서|포트|패킷|리졸버|핸드셰이크|방화벽|암호화|호스트|도메인|지연 시간|대역폭|발급자|왕복/,
  ja: /TLS|SSL|DNS|TCP|UDP|HTTP|IPv|MTU|SNI|QUIC|STUN|NTP|ICMP|WebRTC|NAT|TTL|PAC|WebSocket|プロキシ|証明書|ポート番号|パケット|リゾルバ|ハンドシェイク|ファイアウォール|暗号化|ホスト名|ドメイン|遅延|帯域|認証局|ペイロード/,
  de: /(?<![\p{L}\d])(?:TLS|SSL|DNS|TCP|UDP|HTTPS?|IPv?[46]?|MTU|SNI|QUIC|STUN|NTP|ICMP|WebRTC|NAT|TTL|PAC|NXDOMAIN|SERVFAIL|WebSocket|Proxys?|Proxyserver\p{L}*|Zertifikat\p{L}*|Ports?|(?:Daten)?pakete?n?s?|Resolvers?|Handshakes?|Firewalls?|(?:ver|ent)schlüssel\p{L}*|Hosts?|Hostnamen?|Domains?|Domänen?|Latenz(?:en)?|Bandbreiten?|Zertifizierungsstellen?|Nutzlast)(?![\p{L}\d])/iu,
  fr: /(?<![\p{L}\d])(?:TLS|SSL|DNS|TCP|UDP|HTTPS?|IPv?[46]?|MTU|SNI|QUIC|STUN|NTP|ICMP|WebRTC|NAT|TTL|PAC|NXDOMAIN|SERVFAIL|WebSocket|prox(?:y|ys|ies)|serveurs? mandataires?|certificats?|ports?|paquets?|résolveurs?|poignées? de main|pare-feux?|(?:dé)?chiffr\p{L}*|crypt\p{L}*|hôtes?|domaines?|latences?|bande passante|autorités? de certification|aller-retour)(?![\p{L}\d])/iu,
  es: /(?<![\p{L}\d])(?:TLS|SSL|DNS|TCP|UDP|HTTPS?|IPv?[46]?|MTU|SNI|QUIC|STUN|NTP|ICMP|WebRTC|NAT|TTL|PAC|NXDOMAIN|SERVFAIL|WebSocket|prox(?:y|is|ies)|certificados?|puertos?|paquetes?|resolutor(?:es)?|cortafuegos|firewalls?|(?:des)?cifr\p{L}*|encript\p{L}*|hosts?|dominios?|latencias?|ancho de banda|entidad certificadora|carga útil)(?![\p{L}\d])/iu,
  'pt-BR':
    /(?<![\p{L}\d])(?:TLS|SSL|DNS|TCP|UDP|HTTPS?|IPv?[46]?|MTU|SNI|QUIC|STUN|NTP|ICMP|WebRTC|NAT|TTL|PAC|NXDOMAIN|SERVFAIL|WebSocket|prox(?:y|ies)|certificados?|portas?|pacotes?|resolvedor(?:es)?|firewalls?|(?:des)?criptograf\p{L}*|encript\p{L}*|hosts?|domínios?|latências?|largura de banda|autoridade certificadora|carga útil)(?![\p{L}\d])/iu,
  'zh-CN':
    /TLS|SSL|DNS|TCP|UDP|HTTP|IPv|MTU|SNI|QUIC|STUN|NTP|ICMP|WebRTC|NAT|TTL|PAC|WebSocket|代理服务器|证书|端口|数据包|解析器|握手|防火墙|加密|主机|域名|延迟|带宽|颁发机构|往返/,
};

/** Only what is read: names of blanks and of choices are not. */
export const readable = (message: string): string =>
  message.replace(/\{\w+, (?:select|plural),|\b\w+ (?=\{)|\{\w+\}/g, ' ');

/** What stands in quotation marks is on another program's screen, and has to be found there by that very name. */
export const unquoted = (text: string): string =>
  text.replace(/„[^“”]*[“”]|“[^”]*”|‘[^’]*’|«[^»]*»|「[^」]*」|『[^』]*』/g, ' ');
