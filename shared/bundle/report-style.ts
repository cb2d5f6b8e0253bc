/** The look of report.html: system fonts, light and dark, one printed page for the summary. */
export const reportStyle = `
:root { color-scheme: light dark; --paper: #f6f6f3; --card: #fff; --ink: #1c2024; --soft: #5b6570; --line: #e2e3df;
  --good: #1f7a4d; --good-bg: #e6f3ec; --odd: #8a5a00; --odd-bg: #fbf0d9; --bad: #b3261e; --bad-bg: #fbe9e7;
  --calm: #46535f; --calm-bg: #eceff1; --accent: #2457a6; --name: #8e6bbf; --connect: #2f83c5; --proxy: #c27a1a;
  --encryption: #2a9d7c; --answer: #b24d7a; }
@media (prefers-color-scheme: dark) { :root { --paper: #14171a; --card: #1d2125; --ink: #e8eaec; --soft: #a0a9b2;
  --line: #33393f; --good: #6fcf9b; --good-bg: #16321f; --odd: #f0c063; --odd-bg: #37290c; --bad: #ff9a8f;
  --bad-bg: #41191a; --calm: #b3bdc6; --calm-bg: #2a3036; --accent: #8fb7f5; --name: #b79be0; --connect: #6bb2ea;
  --proxy: #e5a552; --encryption: #5fcfae; --answer: #e084ac; } }
* { box-sizing: border-box; }
body { margin: 0; background: var(--paper); color: var(--ink); line-height: 1.55;
  font: 16px/1.55 system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", "Noto Sans CJK KR", "Malgun Gothic", sans-serif; }
/* Korean breaks between words, not inside them. */
:lang(ko) { word-break: keep-all; }
main { max-width: 62rem; margin: 0 auto; padding: 2rem 1.25rem 4rem; }
h1, h2, h3, p, ol, ul, dl { margin: 0; }
h1 { font-size: clamp(1.45rem, 1.1rem + 1.4vw, 2rem); line-height: 1.25; font-weight: 650; letter-spacing: -.01em;
  text-wrap: balance; }
h2 { font-size: 1.15rem; font-weight: 650; margin: 2.5rem 0 .75rem; }
h3 { font-size: 1rem; font-weight: 600; }
a { color: var(--accent); }
code, pre, .mono { font-family: ui-monospace, "SF Mono", "Cascadia Mono", Consolas, "DejaVu Sans Mono", monospace;
  font-size: .86em; }
.top { display: flex; justify-content: space-between; gap: 1rem; flex-wrap: wrap; color: var(--soft); font-size: .9rem;
  margin-bottom: 1.25rem; }
.brand { color: var(--ink); font-weight: 650; }
.card { background: var(--card); border: 1px solid var(--line); border-radius: 14px; padding: 1.5rem; }
.verdict { border-left: 6px solid var(--tone); padding: 1.75rem; }
.good { --tone: var(--good); --tone-bg: var(--good-bg); } .odd { --tone: var(--odd); --tone-bg: var(--odd-bg); }
.bad { --tone: var(--bad); --tone-bg: var(--bad-bg); } .calm { --tone: var(--calm); --tone-bg: var(--calm-bg); }
.tag { display: inline-block; padding: .1rem .6rem; border-radius: 99px; font-size: .82rem; font-weight: 600;
  color: var(--tone); background: var(--tone-bg); white-space: nowrap; }
.verdict .tag { margin-bottom: .75rem; }
.facts { display: grid; grid-template-columns: repeat(auto-fit, minmax(12rem, 1fr)); gap: 1rem; margin-top: 1.25rem; }
dt { color: var(--soft); font-size: .85rem; } dd { margin: 0; overflow-wrap: anywhere; }
.features { display: grid; grid-template-columns: repeat(auto-fill, minmax(17rem, 1fr)); gap: .5rem; padding: 0; list-style: none; }
.features li { display: flex; justify-content: space-between; align-items: center; gap: .75rem; padding: .55rem .85rem;
  background: var(--card); border: 1px solid var(--line); border-radius: 10px; }
.steps { padding-left: 1.4rem; } .steps li { margin: .4rem 0; padding-left: .25rem; overflow-wrap: anywhere; }
.notice { border: 1px solid var(--tone); color: var(--tone); background: var(--tone-bg); border-radius: 10px;
  padding: .7rem 1rem; margin-bottom: 1rem; }
.soft { color: var(--soft); } .small { font-size: .85rem; }
.wide { overflow-x: auto; }
table { border-collapse: collapse; width: 100%; font-size: .86rem; }
th { text-align: left; font-weight: 600; color: var(--soft); }
th, td { padding: .4rem .6rem; border-bottom: 1px solid var(--line); vertical-align: top; overflow-wrap: anywhere; }
tbody th { color: var(--ink); font-weight: 550; min-width: 12rem; } .wide td .cell { white-space: nowrap; }
.wide td .cell.odd, .wide td .cell.bad, .wide td .cell.calm { display: inline-block; min-width: 10rem; white-space: normal; }
.cell { color: var(--tone); } .cell::before { content: attr(data-mark); margin-right: .35em; font-weight: 700; }
td small { display: block; color: var(--soft); white-space: nowrap; }
.finding { margin-bottom: .75rem; } .finding p { margin: .6rem 0; overflow-wrap: anywhere; }
details { margin: .4rem 0; } summary { cursor: pointer; }
.chain { padding-left: 1.1rem; border-left: 2px solid var(--line); margin: .6rem 0 .6rem .2rem; }
pre { white-space: pre-wrap; overflow-wrap: anywhere; margin: .4rem 0; padding: .75rem; background: var(--paper);
  border-radius: 8px; max-height: 24rem; overflow: auto; }
svg { display: block; width: 100%; height: auto; } svg text { font: 10px system-ui, sans-serif; fill: var(--ink); }
svg .rule { stroke: var(--line); } svg .tick { fill: var(--soft); }
.bar-name { fill: var(--name); } .bar-connect { fill: var(--connect); } .bar-proxy { fill: var(--proxy); }
.bar-encryption { fill: var(--encryption); } .bar-answer { fill: var(--answer); } .bar-failed { fill: var(--bad); }
.legend { display: flex; flex-wrap: wrap; gap: 1rem; margin: 0 0 .6rem; font-size: .82rem; color: var(--soft); }
.legend span::before { content: ""; display: inline-block; width: .7rem; height: .7rem; border-radius: 3px; margin-right: .35rem;
  background: var(--swatch); vertical-align: -.05rem; }
.expert { margin-top: 3rem; border-top: 1px solid var(--line); }
tr:target, li:target { background: var(--odd-bg); }
@media print { :root { --paper: #fff; } body { font-size: 11pt; } main { max-width: none; padding: 0; }
  .expert { break-before: page; border: 0; margin: 0; } .card, tr, .finding { break-inside: avoid; }
  pre { max-height: none; } .wide { overflow: visible; } h2 { break-after: avoid; } }
`;
