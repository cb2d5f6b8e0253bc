/** The look of summary.html: black on white, and one sheet of A4 or Letter whatever stands on it. */
export const summaryStyle = `
@page { margin: 12mm; }
* { box-sizing: border-box; }
:root { color-scheme: light; }
body { margin: 0; background: #fff; color: #1c2024;
  font: 10pt/1.4 system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", "Noto Sans CJK KR", "Malgun Gothic", sans-serif; }
/* Korean breaks between words, not inside them. */
:lang(ko) { word-break: keep-all; }
main { max-width: 186mm; margin: 0 auto; padding: 8mm; overflow-wrap: anywhere; }
header { display: flex; justify-content: space-between; gap: 1em; color: #48525c; font-size: 9pt; margin-bottom: 4mm; }
h1 { font-size: 15pt; line-height: 1.3; margin: 0; text-wrap: balance; }
h2 { font-size: 10.5pt; margin: 4.5mm 0 1.5mm; break-after: avoid; }
p, ol, ul, dl { margin: 0; }
ol, ul { padding-left: 1.4em; } li { margin: .8mm 0; }
.verdict { border: 1px solid #c9ced3; border-left: 5px solid #46535f; border-radius: 3mm; padding: 4mm 5mm; }
.verdict.healthy { border-left-color: #1f7a4d; } .verdict.degraded { border-left-color: #8a5a00; }
.verdict.blocked { border-left-color: #b3261e; }
.status { font-weight: 650; font-size: 9pt; margin-bottom: 1mm; }
dl { display: grid; grid-template-columns: repeat(auto-fill, minmax(50mm, 1fr)); gap: 2mm 5mm; margin-top: 4mm; }
dt { color: #48525c; font-size: 8.5pt; } dd { margin: 0; }
.features { list-style: none; padding: 0; display: grid; grid-template-columns: repeat(auto-fill, minmax(78mm, 1fr)); gap: 0 6mm; }
.features li { display: flex; justify-content: space-between; border-bottom: 1px solid #e2e3df; padding: .6mm 0; margin: 0; }
.works b { color: #1f7a4d; } .impaired b { color: #8a5a00; } .blocked b { color: #b3261e; } .unknown b { color: #46535f; }
.note { border: 1px solid #8a5a00; color: #6d4700; border-radius: 2mm; padding: 1.5mm 3mm; margin-bottom: 3mm; }
.more, footer { color: #48525c; font-size: 8.5pt; } footer { margin-top: 5mm; border-top: 1px solid #e2e3df; padding-top: 2mm; }
/* 279 mm of Letter without its margins, and a little for what a printer keeps: what is longer is cut, not a second sheet. */
@media print { body { font-size: 9.5pt; } main { padding: 0; max-width: none; max-height: 252mm; overflow: hidden; } }
`;
