// Nothing typed is lost: a form with data-keep="name" puts its fields aside in this browser while somebody
// types, fills them in again after a crash or a lost session, and forgets them once they were saved.

const prefix = "headway.draft.";
const sentKey = "headway.sent";
const store = {
  read(key) {
    try { return JSON.parse(localStorage.getItem(key)); } catch { return null; }
  },
  write(key, value) {
    try { localStorage.setItem(key, JSON.stringify(value)); } catch { /* full or forbidden: typing goes on */ }
  },
  forget(key) {
    try { localStorage.removeItem(key); } catch { /* as above */ }
  },
};

const keeps = (field) => field.name && !["password", "hidden", "file", "submit", "button"].includes(field.type);
const isBox = (field) => field.type === "checkbox" || field.type === "radio";
const isChanged = (field) => {
  if (isBox(field)) return field.checked !== field.defaultChecked;
  if (field.options) return [...field.options].some((option) => option.selected !== option.defaultSelected);
  return field.value !== field.defaultValue;
};
const nameOf = (form) => prefix + form.dataset.keep;

function keep(form) {
  const fields = [...form.elements].filter((field) => keeps(field) && isChanged(field));
  const kept = fields.map((field) => [field.name, field.value, isBox(field) ? field.checked : null]);
  if (kept.length) store.write(nameOf(form), kept);
  else store.forget(nameOf(form));
}

function fill(form) {
  if (form.dataset.filled) return;
  form.dataset.filled = "true";
  let first = null;
  for (const [name, value, checked] of store.read(nameOf(form)) ?? []) {
    const fields = [...form.elements].filter((field) => field.name === name && keeps(field));
    const field = checked === null ? fields[0] : fields.find((each) => each.value === value);
    if (!field || isChanged(field) || field.getAttribute("aria-invalid") === "true") continue;
    if (checked === null) field.value = value;
    else field.checked = checked;
    first ??= field;
  }
  first?.dispatchEvent(new Event("input", { bubbles: true }));
}

// A form that was sent is saved if the answer is an ordinary page that does not show it again with problems.
function forgetSaved() {
  const sent = sessionStorage.getItem(sentKey);
  sessionStorage.removeItem(sentKey);
  if (!sent || !document.querySelector(".rail") || document.querySelector(".message-page")) return;
  const again = document.querySelector(`form[data-keep="${CSS.escape(sent)}"]`);
  if (!again?.querySelector("[aria-invalid=true], .problem")) store.forget(prefix + sent);
}

const fillAll = (root) => root.querySelectorAll?.("form[data-keep]").forEach(fill);

document.addEventListener("input", (event) => {
  const form = event.target.form;
  if (form?.dataset.keep) keep(form);
});
document.addEventListener("submit", (event) => {
  const form = event.target;
  if (form.dataset.keep) sessionStorage.setItem(sentKey, form.dataset.keep);
});
document.addEventListener("htmx:afterRequest", (event) => {
  const form = event.target.closest?.("form[data-keep]");
  if (form !== event.target) return;
  sessionStorage.removeItem(sentKey);
  if (event.detail.successful) store.forget(nameOf(form));
});
document.addEventListener("htmx:load", (event) => fillAll(event.target.parentNode ?? event.target));
forgetSaved();
// After htmx, which listens earlier: what is filled in is to be analysed like what is typed.
document.addEventListener("DOMContentLoaded", () => fillAll(document));
