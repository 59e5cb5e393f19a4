import type { Language } from '../context.ts';
import { Html, type HtmlValue, html } from '../http/html.ts';
import { say } from '../words.ts';

const style = new Html(`
*{box-sizing:border-box}
body{margin:0;font:14px/1.45 system-ui,'Noto Sans KR','Noto Sans CJK KR',sans-serif;color:#16191f;background:#f2f3f3}
main{max-width:560px;margin:56px auto;padding:28px 32px;background:#fff;border:1px solid #d5dbdb;border-radius:12px}
h1{margin:0 0 8px;font-size:24px}h2{font-size:16px;margin:20px 0 8px}p{margin:0 0 14px;color:#414d5c}
label{display:block;margin:12px 0 4px;font-weight:600}
input[type=text]{width:100%;padding:7px 10px;border:1px solid #7d8998;border-radius:8px;font:inherit}
fieldset{border:0;padding:0;margin:14px 0}legend{font-weight:600;padding:0;margin-bottom:6px}
.swatch{display:inline-block;width:28px;height:22px;border-radius:4px;border:1px solid #7d8998;vertical-align:middle}
.colors label,.row label{display:inline-block;margin:0 14px 0 0;font-weight:400}
.actions{display:flex;gap:10px;justify-content:flex-end;margin-top:22px}
button,.button{padding:6px 18px;border:1px solid #0972d3;border-radius:18px;background:#fff;color:#0972d3;font:600 14px system-ui;
text-decoration:none;cursor:pointer}
button.primary,.button.primary{background:#ff9900;border-color:#ff9900;color:#16191f}
.who button{display:block;width:100%;text-align:left;margin:8px 0;border-color:#b6bec9;border-radius:10px;color:#16191f;font-weight:400}
.who b{display:block}
[role=alert]{padding:10px 14px;margin:0 0 16px;border:1px solid #d91515;border-radius:10px;background:#fff7f7;color:#16191f}
.card{padding:12px 16px;margin:10px 0;border:1px solid #b6bec9;border-radius:10px}
footer{text-align:center;color:#5f6b7a;font-size:12px;padding-bottom:24px}`);

export function signInLayout(language: Language, title: string, body: HtmlValue): Html {
  return html`<html lang="${language}"><head><meta charset="utf-8"><title>${title}</title><style>${style}</style></head>
<body><main>${body}</main><footer>${say(language, 'notAws')}</footer></body></html>`;
}
