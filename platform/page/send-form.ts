import type { LeavingMark } from './stop-leaving.ts';

/** A switch by AWS's own form, as handed to a console tab: plain data, and nothing of the catalog but this. */
export interface FormOrder {
  /** Origin of the page that the switch was planned for. */
  origin: string;
  /** `https://{sign-in host}/switchrole`, checked against the partition table before it gets here. */
  url: string;
  /** All fields but `csrf`. */
  fields: Record<string, string>;
  /** As read in the page's world; without it, that of the forms of the page's role history is taken. */
  csrf?: string;
  /** Milliseconds to wait for a sign that the form was blocked. */
  patience: number;
}

/**
 * `ok`: the form was sent; where it leads is seen by the tab's navigation. `leaving`: the page is about to be left, so
 * that AWS has been asked, however long it takes to answer.
 */
export type FormOutcome = { ok: true; leaving: boolean } | { ok: false; reason: 'no-csrf' | 'blocked' | 'wrong-page' };

/**
 * Submits AWS's switch-role form, to switch (`action=switchFromBasis`) or to go back to the base (`switchToBasis`).
 * `scripting.executeScript` runs it in the content script's own world, where the page's changed prototypes do not reach. So it
 * has no imports and uses nothing from outside the function. The form is in a closed shadow tree, which its `formdata` and
 * `submit` events do not leave: in the open document, a listener of the page could write another account into it.
 * The answer may be lost if the page goes away first; then the form worked.
 */
export async function sendForm({ origin, url, fields, csrf, patience }: FormOrder): Promise<FormOutcome> {
  // The tab may have gone elsewhere between the plan and now.
  if (location.origin !== origin) return { ok: false, reason: 'wrong-page' };

  const shown = document.querySelector<HTMLInputElement>('input[name="csrf"]')?.value ?? '';
  const token = csrf ?? (/^[\x21-\x7e]{1,512}$/.test(shown) ? shown : undefined);
  if (token === undefined) return { ok: false, reason: 'no-csrf' };

  const form = document.createElement('form');
  // As attributes: a field called `action` stands for the property once it is in the form.
  // A page in another encoding would send 운영 as `&#50868;&#50689;`.
  const attributes = { method: 'POST', action: url, target: '_top', 'accept-charset': 'utf-8' };
  for (const [name, value] of Object.entries(attributes)) form.setAttribute(name, value);
  for (const [name, value] of Object.entries({ ...fields, csrf: token })) {
    const input = document.createElement('input');
    input.type = 'hidden';
    input.name = name;
    input.value = value;
    form.append(input);
  }
  const host = document.createElement('div');
  host.hidden = true;
  host.attachShadow({ mode: 'closed' }).append(form);

  // The console's policy once had `form-action 'none'`: a silent refusal otherwise
  // (https://github.com/tilfinltd/aws-extend-switch-roles/issues/260, 2022-08).
  return new Promise((resolve) => {
    const finish = (outcome: FormOutcome) => {
      document.removeEventListener('securitypolicyviolation', onViolation);
      window.removeEventListener('beforeunload', onLeaving);
      clearTimeout(timer);
      host.remove();
      resolve(outcome);
    };
    const onViolation = (event: SecurityPolicyViolationEvent) => {
      if (event.effectiveDirective === 'form-action') finish({ ok: false, reason: 'blocked' });
    };
    (globalThis as LeavingMark).rolecallLeaves = true;
    let leaving = false;
    // The policy is asked after that: a form that it blocks makes the page ready to leave as well.
    const onLeaving = () => {
      leaving = true;
    };
    const timer = setTimeout(() => finish({ ok: true, leaving }), patience);
    window.addEventListener('beforeunload', onLeaving);
    document.addEventListener('securitypolicyviolation', onViolation);
    (document.body ?? document.documentElement).append(host);
    // By the prototype: no `submit` event, and a field called `submit` stays out of it.
    HTMLFormElement.prototype.submit.call(form);
  });
}
