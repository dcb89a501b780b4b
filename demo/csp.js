/**
 * Lists what the page's security policy refused, what went wrong and which charts were drawn. A file of the page's own:
 * a script injected by a test tool is exempt from parts of the policy.
 */
const pending = [];

const write = ({ list, text }) => {
  const item = document.createElement('li');
  item.textContent = text;
  document.getElementById(list).append(item);
};

/** Before the lists are parsed, words wait for them. */
const say = (list, text) => {
  if (document.readyState === 'loading') pending.push({ list, text });
  else write({ list, text });
};

document.addEventListener('DOMContentLoaded', () => pending.splice(0).forEach(write));
document.addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI, sourceFile, lineNumber }) =>
  say('violations', `${effectiveDirective}: ${blockedURI} (${sourceFile}:${lineNumber})`),
);
document.addEventListener('impact-error', ({ target, detail }) =>
  say('violations', `${target.localName}: ${detail.code} ${detail.message}`),
);
document.addEventListener('impact-load', ({ target }) => say('loads', target.localName));
window.addEventListener('error', ({ message }) => say('violations', message));
window.addEventListener('unhandledrejection', ({ reason }) => say('violations', String(reason)));
