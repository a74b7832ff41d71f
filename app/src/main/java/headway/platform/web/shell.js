// Dialogs, palette, keys and the toast. Every page works without this file; it makes them quicker.

const byId = (id) => document.getElementById(id);
const openers = ".list-item > a, .list-item .open";
const isTyping = (element) => element.closest?.("input:not([type=checkbox],[type=radio]), textarea, select, [contenteditable]");

// --- dialogs -----------------------------------------------------------------------------------------------

function open(name) {
  const dialog = byId(name);
  if (!dialog || dialog.open) return;
  document.querySelectorAll("dialog[open]").forEach((other) => other.close());
  document.querySelector("details.account[open]")?.removeAttribute("open");
  dialog.showModal();
  if (name === "palette") ask("");
  if (name === "capture") loadCapture(dialog);
}

async function loadCapture(dialog) {
  const form = byId("capture-form");
  if (!form.firstElementChild) {
    await htmx.ajax("GET", form.dataset.source, { target: form, swap: "innerHTML" });
  }
  const field = dialog.querySelector("textarea, input:not([type=hidden])");
  field?.focus();
  field?.setSelectionRange?.(field.value.length, field.value.length);
}

document.addEventListener("click", (event) => {
  const opener = event.target.closest("[data-opens]");
  const plain = !event.ctrlKey && !event.metaKey && !event.shiftKey && event.button === 0;
  if (opener && plain && byId(opener.dataset.opens)) {
    event.preventDefault();
    open(opener.dataset.opens);
  }
  if (event.target.closest("[data-closes]")) event.target.closest("dialog")?.close();
  if (event.target instanceof HTMLDialogElement && isOutside(event)) event.target.close();
  const menu = document.querySelector("details.account[open]");
  if (menu && !menu.contains(event.target)) menu.open = false;
});

function isOutside({ target, clientX, clientY }) {
  const box = target.getBoundingClientRect();
  return clientX < box.left || clientX > box.right || clientY < box.top || clientY > box.bottom;
}

// On a phone the tabs of a place scroll: the one that is shown comes into view.
document.querySelector(".subnav [aria-current]")?.scrollIntoView({ block: "nearest", inline: "center" });

// --- palette -----------------------------------------------------------------------------------------------

const palette = byId("palette");
const question = palette?.querySelector("input");
const results = byId("palette-results");
let asked = 0;
let waiting;

async function ask(words) {
  const turn = ++asked;
  if (question.value !== words) question.value = words;
  const answer = await fetch(`${question.dataset.source}?q=${encodeURIComponent(words)}`, { headers: { "HX-Request": "true" } });
  if (answer.status === 401) return location.reload();
  const html = await answer.text();
  if (turn !== asked || !answer.ok) return;
  results.innerHTML = html;
  choose(0);
}

const entries = () => [...results.querySelectorAll("[role=option]")];

function choose(index) {
  const all = entries();
  all.forEach((entry, i) => entry.setAttribute("aria-selected", String(i === index)));
  if (all[index]) {
    question.setAttribute("aria-activedescendant", all[index].id);
    all[index].scrollIntoView({ block: "nearest" });
  } else {
    question.removeAttribute("aria-activedescendant");
  }
}

question?.addEventListener("input", () => {
  clearTimeout(waiting);
  waiting = setTimeout(() => ask(question.value), 60);
});

question?.addEventListener("keydown", (event) => {
  const all = entries();
  const now = all.findIndex((entry) => entry.getAttribute("aria-selected") === "true");
  if (event.key === "ArrowDown" || event.key === "ArrowUp") {
    event.preventDefault();
    choose((now + (event.key === "ArrowDown" ? 1 : all.length - 1)) % Math.max(all.length, 1));
  } else if (event.key === "Enter" && all[now]) {
    event.preventDefault();
    all[now].click();
  }
});

// --- keys --------------------------------------------------------------------------------------------------

let going = 0;

document.addEventListener("keydown", (event) => {
  const command = event.ctrlKey || event.metaKey;
  if (command && event.key.toLowerCase() === "k") return run(event, () => open("palette"));
  if (command && event.key === "Enter" && event.target.form) return run(event, () => event.target.form.requestSubmit());
  if (event.key === "Escape") document.querySelector("details.account[open]")?.removeAttribute("open");
  if (event.altKey || isTyping(event.target) || document.querySelector("dialog[open]")) return;
  if (command) {
    const undo = document.querySelector(".toast form");
    if (event.key === "z" && undo) run(event, () => undo.requestSubmit());
    return;
  }
  if (going > Date.now()) {
    going = 0;
    const place = document.querySelector(`.rail [data-place="${CSS.escape(event.key)}"]`);
    if (place) return run(event, () => place.click());
  }
  const numbered = document.querySelector(`[data-key="${CSS.escape(event.key)}"]`);
  if (numbered) return run(event, () => numbered.click());
  const action = actions[event.key];
  if (action) run(event, action);
});

function run(event, action) {
  event.preventDefault();
  action();
}

const actions = {
  c: () => open("capture"),
  "/": () => open("palette"),
  "?": () => open("help"),
  g: () => (going = Date.now() + 1200),
  j: () => step(1),
  k: () => step(-1),
  x: () => document.activeElement.closest(".list-item")?.querySelector("input[type=checkbox]")?.click(),
};

function step(by) {
  const links = [...document.querySelectorAll(openers)].filter((link) => link.offsetParent);
  if (!links.length) return;
  const item = document.activeElement.closest(".list-item");
  const now = links.findIndex((link) => item?.contains(link) || (!item && link.hasAttribute("aria-current")));
  const next = now < 0 ? (by > 0 ? 0 : links.length - 1) : Math.min(Math.max(now + by, 0), links.length - 1);
  links[next].focus();
}

// --- a record beside its list ------------------------------------------------------------------------------

const isWide = matchMedia("(min-width: 68.75rem)");

document.addEventListener("htmx:beforeRequest", (event) => {
  if (event.target.matches(openers) && !isWide.matches) {
    event.preventDefault();
    location.assign(event.target.href);
  }
});

function markOpen() {
  for (const link of document.querySelectorAll(openers)) {
    const isOpen = new URL(link.href).pathname === location.pathname;
    if (isOpen) link.setAttribute("aria-current", "true");
    else link.removeAttribute("aria-current");
    if (isOpen) link.closest(".beside")?.classList.add("has-open");
  }
}

document.addEventListener("htmx:pushedIntoHistory", markOpen);

// --- toast -------------------------------------------------------------------------------------------------

const toasts = byId("toasts");

/** Long enough to read and reach; time stands still while it is pointed at or has the focus. */
function leave(toast) {
  if (toast.dataset.timed) return;
  toast.dataset.timed = "true";
  let left = 9000;
  const timer = setInterval(() => {
    if (!toast.isConnected) clearInterval(timer);
    if (toast.matches(":hover, :focus-within") || document.hidden) return;
    left -= 250;
    if (left <= 250) toast.classList.add("leaving");
    if (left <= 0) toast.remove();
  }, 250);
}

function say(words) {
  const toast = document.createElement("div");
  toast.className = "toast";
  toast.append(Object.assign(document.createElement("p"), { textContent: words }));
  toasts.replaceChildren(toast);
  leave(toast);
}

const shown = toasts.querySelector(".toast");
if (shown) {
  // A live region speaks of what arrives after the page.
  shown.remove();
  setTimeout(() => toasts.append(shown), 100);
  leave(shown);
  const address = new URL(location.href);
  address.searchParams.delete("done");
  address.searchParams.delete("undo");
  history.replaceState(history.state, "", address);
}

document.addEventListener("htmx:load", () => toasts.querySelectorAll(".toast").forEach(leave));
document.addEventListener("htmx:sendError", () => say(toasts.dataset.offline));
document.addEventListener("htmx:responseError", (event) => {
  if (![401, 422].includes(event.detail.xhr.status)) say(toasts.dataset.failed);
});

// --- the frame ---------------------------------------------------------------------------------------------

document.querySelectorAll("[data-opens][hidden]").forEach((button) => (button.hidden = false));
if (/Mac|iPhone|iPad/.test(navigator.platform)) {
  document.querySelectorAll("[data-mac]").forEach((key) => (key.textContent = key.dataset.mac));
}
const markScroll = () => document.documentElement.classList.toggle("scrolled", scrollY > 4);
addEventListener("scroll", markScroll, { passive: true });
markScroll();
