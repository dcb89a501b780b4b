/**
 * What Prototype.js 1.6 and MooTools 1.2 do to a page's built-in objects, by their documentation, in our own words: enumerable
 * members on prototypes, and natives replaced by functions that answer otherwise.
 */
(() => {
  const toArray = (list) => {
    if (!list) return [];
    const copy = [];
    for (let index = 0; index < (list.length || 0); index++) copy[index] = list[index];
    return copy;
  };
  // Enumerable: a `for…in` over an array meets them all.
  const extend = (target, members) => {
    for (const [name, member] of Object.entries(members)) target[name] = member;
  };

  extend(Array.prototype, {
    each(run, context) {
      for (let index = 0; index < this.length; index++) run.call(context, this[index], index);
      return this;
    },
    clear() {
      this.length = 0;
      return this;
    },
    first() {
      return this[0];
    },
    last() {
      return this[this.length - 1];
    },
    compact() {
      return this.filter((item) => item != null);
    },
    without(...values) {
      return this.filter((item) => !values.includes(item));
    },
    remove(item) {
      const at = this.indexOf(item);
      if (at >= 0) this.splice(at, 1);
      return this;
    },
    contains(item) {
      return this.includes(item);
    },
    include(item) {
      if (!this.includes(item)) this.push(item);
      return this;
    },
    toArray() {
      return toArray(this);
    },
    clone() {
      return toArray(this);
    },
    // Not the iterator of pairs that the language has.
    entries() {
      return toArray(this);
    },
    // Prototype 1.6: the array itself, or its only item.
    reduce() {
      return this.length > 1 ? this : this[0];
    },
    // A text, so that JSON.stringify quotes it once more.
    toJSON() {
      return `[${this.map((item) => JSON.stringify(item)).join(', ')}]`;
    },
  });
  extend(String.prototype, {
    toJSON() {
      return `"${this}"`;
    },
    strip() {
      return this.trim();
    },
    contains(part) {
      return this.includes(part);
    },
    // No second argument.
    startsWith(part) {
      return this.indexOf(part) === 0;
    },
    times(count) {
      return this.repeat(count);
    },
  });
  extend(Function.prototype, {
    bind(context, ...args) {
      const run = this;
      return function (...more) {
        return run.apply(context, [...args, ...more]);
      };
    },
    delay(seconds, ...args) {
      return setTimeout(() => this.apply(this, args), seconds * 1000);
    },
  });
  extend(Number.prototype, {
    times(run) {
      for (let index = 0; index < this; index++) run(index);
    },
    limit(min, max) {
      return Math.min(max, Math.max(min, this));
    },
  });
  // Neither iterators nor a second argument.
  Array.from = toArray;
  // As by a bare `for…in`: inherited members too.
  const { keys: ownKeys, getPrototypeOf } = Object;
  Object.keys = (object) => {
    let keys = [];
    for (let from = object; from != null; from = getPrototypeOf(from)) keys = keys.concat(ownKeys(from));
    return keys;
  };
  extend(Element.prototype, {
    // Answers the element, and throws where there is no parent.
    remove() {
      this.parentNode.removeChild(this);
      return this;
    },
    update(text) {
      this.textContent = text;
      return this;
    },
    hide() {
      this.style.display = 'none';
      return this;
    },
    visible() {
      return this.style.display !== 'none';
    },
    select(selector) {
      return toArray(this.querySelectorAll(selector));
    },
    get(name) {
      return this.getAttribute(name);
    },
    set(name, value) {
      this.setAttribute(name, value);
      return this;
    },
    dispose() {
      return this.parentNode ? this.parentNode.removeChild(this) : this;
    },
  });
  // MooTools 1.2: classes of its own under names of the platform. The first two share the prototype of what they replace.
  const native = (name, make) => {
    const legacy = window[name];
    const replaced = function (...given) {
      return make.apply(this, given);
    };
    replaced.prototype = legacy.prototype;
    replaced.prototype.constructor = replaced;
    window[name] = replaced;
  };
  native('Element', (tag) => document.createElement(tag));
  native('Document', () => document);
  // A wrapper of the event that a handler was given, which has nothing of the native one.
  window.Event = function (event) {
    return { event, type: event.type, target: event.target, stop: () => event.preventDefault() };
  };
  window.Request = function (options) {
    this.options = options;
  };
  window.$ = (id) => document.getElementById(id);
  window.$$ = (selector) => toArray(document.querySelectorAll(selector));
})();
