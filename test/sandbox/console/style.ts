import { Html } from '../http/html.ts';
import type { Scenario } from '../scenario.ts';

const navColors = { '2018': '#232f3e', '2021': '#232f3e', '2025': '#161d26' } as const;

export const consoleStyle = (era: Scenario['era']): Html =>
  new Html(
    `:root{--nav:${navColors[era]};--link:${era === '2025' ? '#006ce0' : '#0073bb'};--round:${era === '2025' ? 16 : 2}px}${rules}`,
  );

const rules = `
*{box-sizing:border-box}[hidden]{display:none!important}
body{margin:0;min-height:100vh;font:14px/1.45 system-ui,'Noto Sans KR','Noto Sans CJK KR',sans-serif;color:#16191f;background:#f2f3f3}
#nav-menubar,#awsc-top-level-nav{display:flex;align-items:center;gap:6px;min-height:48px;padding:0 16px;background:var(--nav);color:#fff}
#awsgnav,#awsc-navigation-container{position:relative}#nav-menu-right{margin-left:auto;display:flex;align-items:center;gap:4px}
#nav-logo,.logo{font-weight:700;color:#ff9900;letter-spacing:-.02em;font-size:17px}
.nav-elt,.plain,#nav-home-link{padding:6px 10px;color:#fff;text-decoration:none;background:none;border:0;font:inherit;cursor:pointer}
[data-testid=awsc-concierge-input]{width:320px;padding:6px 10px;border:1px solid #8c8c94;border-radius:6px;background:#0f141a;color:#fff;font:inherit}
.spring{flex:1}
.awsc-switched-role-username-wrapper{padding:3px 10px;border-radius:3px;color:#16191f;font-weight:600}
button#nav-usernameMenu{position:relative;display:flex;align-items:center;gap:8px;padding:4px 12px;border:0;background:none;color:#fff;
font:inherit;text-align:left;cursor:pointer}
[data-testid=account-menu-button__background]{width:14px;height:28px;border-radius:4px;border:1px solid #0004}
[data-testid=awsc-account-info-tile]{font-size:12px;line-height:1.3}[data-testid=awsc-account-info-tile]>div:last-child{font-weight:700;font-size:13px}
#usernameMenuContent,#menu--account{position:absolute;right:16px;top:48px;z-index:3;width:320px;padding:14px 16px;background:var(--nav);
color:#fff;border:1px solid #424650;border-radius:0 0 8px 8px;text-align:left}
#usernameMenuContent>a,.menu-actions a{display:block;padding:6px 0;color:#8cc8ff}
#usernameMenuContent small{color:#b6bec9}h4,#awsc-recent-roles-label{margin:12px 0 6px;font-size:12px;color:#b6bec9}
.copy{width:12px;height:12px;padding:0;border:1px solid #b6bec9;border-radius:3px;background:none}
#awsc-username-menu-recent-roles{list-style:none;margin:0 0 8px;padding:0}#awsc-username-menu-recent-roles form{display:flex;gap:8px;align-items:center}
.awsc-role-color{width:16px;height:16px;border-radius:3px;background:#687078}
nav input[type=submit],#consoleNavHeader input[type=submit]{width:auto;padding:4px 8px;border:0;background:none;color:#fff;font:inherit;cursor:pointer}
#awsc-exit-role{text-decoration:underline}#awsc-username-menu-recent-roles [disabled]{opacity:.6;cursor:default}
main{max-width:1120px;margin:0 auto;padding:24px}h1{font-size:24px;margin:0 0 16px}h2{font-size:18px;margin:0 0 10px}
.cards{display:grid;grid-template-columns:repeat(auto-fit,minmax(300px,1fr));gap:16px}
section{padding:16px 20px;background:#fff;border:1px solid #d5dbdb;border-radius:var(--round);overflow:auto}
section a{color:var(--link)}section ul{margin:0;padding-left:18px}
table{width:100%;border-collapse:collapse}th,td{padding:8px 10px;border-bottom:1px solid #eaeded;text-align:left;white-space:nowrap}th{color:#545b64;font-size:13px}
.ok{color:#037f0c}.config{margin-top:16px}pre,.config textarea,.editor{margin:0;padding:12px;width:100%;background:#fafafa;border:1px solid #d5dbdb;
font:12px/1.5 ui-monospace,'Noto Sans Mono CJK KR',monospace;white-space:pre;overflow:auto}.config textarea{height:220px}
iframe{width:100%;height:90px;border:1px solid #d5dbdb;margin-top:16px;background:#fff}
#console-nav-footer-inner{padding:10px 24px;color:#5f6b7a;font-size:12px;border-top:1px solid #d5dbdb;background:#fff;margin-top:32px}`;
