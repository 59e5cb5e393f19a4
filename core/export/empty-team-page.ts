/** The page's script and its style: no end tag of theirs is in them. */
export interface TeamPageParts {
  script: string;
  style: string;
}

/** As HTML: entities stand for what would be markup. */
interface TeamPageData {
  config: string;
  payload: string;
}

/**
 * The page as it is hosted once, without roles: it lists those of its address. Without imports, for the build makes it, too.
 * The policy allows this style and this script, by their SHA-256, and nothing else: no request, no other script, no form.
 */
export async function emptyTeamPage(
  { script, style }: TeamPageParts,
  { config, payload }: TeamPageData = { config: '', payload: '' },
): Promise<string> {
  const policy = [
    "default-src 'none'",
    `script-src '${await hashOf(script)}'`,
    `style-src '${await hashOf(style)}'`,
    "base-uri 'none'",
    "form-action 'none'",
  ];
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy.join('; ')}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<meta name="generator" content="Rolecall">
<title>AWS roles</title>
<style>${style}</style>
</head>
<body>
<main>
<noscript><p>The list of roles needs JavaScript. Their config text is below.</p></noscript>
<details><summary>Config</summary><pre id="rolecall-config" tabindex="0">
${config}</pre></details>
</main>
<script type="text/plain" id="rolecall-roles">${payload}</script>
<script>${script}</script>
</body>
</html>
`;
}

async function hashOf(text: string): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
  return `sha256-${btoa(String.fromCharCode(...new Uint8Array(digest)))}`;
}
