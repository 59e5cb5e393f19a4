/** A switch by AWS's own form, as handed into the page's world: plain data, and nothing of the catalog but this. */
export interface NativeOrder {
  /** Origin of the page that the switch was planned for. */
  origin: string;
  /** `https://{sign-in host}/switchrole`, checked against the partition table before it gets here. */
  url: string;
  /** All fields but `csrf`. */
  fields: Record<string, string>;
  /** Milliseconds to wait for the csrf token, and then for a sign that the form was blocked. */
  patience: { token: number; block: number };
}

/**
 * `ok`: the form was sent; where it leads is seen by the tab's navigation. `leaving`: the page is about to be left, so
 * that AWS has been asked, however long it takes to answer.
 */
export type NativeOutcome =
  | { ok: true; leaving: boolean }
  | { ok: false; reason: 'no-csrf' | 'blocked' | 'wrong-page' };

/**
 * Submits AWS's switch-role form, to switch (`action=switchFromBasis`) or to go back to the base (`switchToBasis`).
 * Runs in the page's own world by `scripting.executeScript`, for the csrf token is known there alone: hence no imports
 * and nothing from outside the function. The answer may be lost when the page goes away first; then the form worked.
 */
export async function switchNatively({ origin, url, fields, patience }: NativeOrder): Promise<NativeOutcome> {
  // The tab may have gone elsewhere between the plan and now.
  if (location.origin !== origin) return { ok: false, reason: 'wrong-page' };

  const csrf = await readCsrf();
  if (csrf === undefined) return { ok: false, reason: 'no-csrf' };

  const form = document.createElement('form');
  form.method = 'POST';
  form.action = url;
  form.target = '_top';
  form.hidden = true;
  // A page in another encoding would send 운영 as `&#50868;&#50689;`.
  form.acceptCharset = 'utf-8';
  for (const [name, value] of Object.entries({ ...fields, csrf })) {
    const input = document.createElement('input');
    input.type = 'hidden';
    input.name = name;
    input.value = value;
    form.append(input);
  }

  // The console's policy once had `form-action 'none'`: a silent refusal otherwise
  // (https://github.com/tilfinltd/aws-extend-switch-roles/issues/260, 2022-08).
  return new Promise((resolve) => {
    const finish = (outcome: NativeOutcome) => {
      document.removeEventListener('securitypolicyviolation', onViolation);
      window.removeEventListener('beforeunload', onLeaving);
      clearTimeout(timer);
      form.remove();
      resolve(outcome);
    };
    const onViolation = (event: SecurityPolicyViolationEvent) => {
      if (event.effectiveDirective === 'form-action') finish({ ok: false, reason: 'blocked' });
    };
    let leaving = false;
    // The policy is asked after that: a form that it blocks makes the page ready to leave as well.
    const onLeaving = () => {
      leaving = true;
    };
    const timer = setTimeout(() => finish({ ok: true, leaving }), patience.block);
    window.addEventListener('beforeunload', onLeaving);
    document.addEventListener('securitypolicyviolation', onViolation);
    (document.body ?? document.documentElement).append(form);
    // By the prototype: the page's `submit` listeners and a field called `submit` stay out of it.
    HTMLFormElement.prototype.submit.call(form);
  });

  /** A number in old consoles; text, a boxed String or a promise of one were seen in 2026. */
  async function readCsrf(): Promise<string | undefined> {
    const { AWSC } = window as { AWSC?: { Auth?: { getMbtc?: () => unknown } } };
    const late = new Promise<undefined>((resolve) => setTimeout(resolve, patience.token, undefined));
    try {
      const token = await Promise.race([AWSC?.Auth?.getMbtc?.(), late]);
      const isToken = Number.isFinite(token) || typeof token === 'string' || token instanceof String;
      if (isToken && String(token) !== '') return String(token);
    } catch {
      // The page's own script failed: the forms of its role history hold the token as well.
    }
    return document.querySelector<HTMLInputElement>('input[name="csrf"]')?.value || undefined;
  }
}
