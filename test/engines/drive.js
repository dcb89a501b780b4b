/**
 * What a reader does, done by the page itself: a script that a test tool injects is exempt from parts of a security policy. The
 * first script of the page; `window.report` is what it saw, `window.drive()` goes through every chart.
 */
(() => {
  const report = { loaded: [], violations: [], errors: [], faults: [], done: [], files: [] };
  window.report = report;
  const words = (reason) => String(reason?.message ?? reason);
  addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI, sourceFile, lineNumber }) =>
    report.violations.push(`${effectiveDirective}: ${blockedURI} ${sourceFile}:${lineNumber}`),
  );
  addEventListener('error', (event) => report.errors.push(words(event.error ?? event.message)));
  addEventListener('unhandledrejection', ({ reason }) => report.errors.push(words(reason)));
  addEventListener('impact-load', ({ target }) => report.loaded.push(target.localName));
  addEventListener('impact-error', ({ target, detail }) =>
    report.faults.push(`${target.localName}: ${detail.code} ${detail.message}`),
  );

  const makeAddress = URL.createObjectURL.bind(URL);
  URL.createObjectURL = (blob) => {
    report.files.push(blob.type);
    return makeAddress(blob);
  };

  const event = (type, init = {}) =>
    new (type.startsWith('key') ? KeyboardEvent : type.startsWith('pointer') ? PointerEvent : MouseEvent)(type, {
      bubbles: true,
      composed: true,
      cancelable: true,
      ...init,
    });
  const until = async (ready) => {
    for (let frames = 0; !ready(); frames++) {
      if (frames > 600) throw new Error(`never: ${ready}`);
      await new Promise((done) => requestAnimationFrame(done));
    }
  };
  const settle = async (chart) => {
    while (!(await chart.updateComplete));
  };

  const drive = async (chart) => {
    const find = (selector) => chart.shadowRoot.querySelector(selector);
    const mark = find('.picture [data-key]');
    mark.dispatchEvent(event('pointerover'));
    await until(() => find('.tooltip'));
    mark.dispatchEvent(event('click'));
    await until(() => chart.selected);
    find('.stage').dispatchEvent(event('pointerleave', { bubbles: false }));
    const button = find('.marks button');
    button.focus();
    for (const key of ['ArrowRight', 'End', 'Home', 'Escape', 'Escape']) {
      chart.shadowRoot.activeElement.dispatchEvent(event('keydown', { key }));
      await settle(chart);
    }
    find('.data summary').click();
    await until(() => find('table tbody tr'));
    find('.data summary').click();
    await until(() => !find('table'));
    chart.theme = 'dark';
    await settle(chart);
    chart.parentElement.style.colorScheme = 'dark';
    chart.theme = 'auto';
    chart.heading = 'Un autre titre';
    await settle(chart);
    chart.parentElement.style.width = '400px';
    await until(() => find('.picture').getAttribute('viewBox').startsWith('0 0 400 '));
    chart.parentElement.style.width = '';
    window.dispatchEvent(new Event('beforeprint'));
    window.dispatchEvent(new Event('afterprint'));
    find('.menu summary').click();
    await until(() => find('.menu li button'));
    await chart.toSvg();
    await chart.toPng();
    await chart.embedCode({ kind: 'static' });
    report.done.push(chart.localName);
  };

  /** Every chart of the page, one after the other, and the four files of the first one's menu. */
  window.drive = async () => {
    try {
      const charts = [...document.querySelectorAll('[data-drive], figure')].map((place) =>
        place.matches('[data-drive]') ? place.firstElementChild : place.closest(':not(figure)'),
      );
      for (const chart of charts) await drive(chart);
      const choices = [...charts[0].shadowRoot.querySelectorAll('.menu li button')].slice(0, 4);
      for (const [index, choice] of choices.entries()) {
        choice.click();
        await until(() => report.files.length > index);
      }
    } catch (error) {
      report.errors.push(words(error));
    }
    report.finished = true;
  };
})();
