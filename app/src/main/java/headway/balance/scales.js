// One key answers: a digit chooses, and the next question has the focus. Without this file tab and arrows do.

function go(question) {
  const all = [...question.closest("form").querySelectorAll("[data-question]")].filter(each => each.checkVisibility());
  const next = all[all.indexOf(question) + 1];
  if (!next) return question.closest("form").querySelector("button.primary")?.focus();
  const target = next.matches("fieldset") ? next.querySelector("input:checked") ?? next.querySelector("input") : next;
  target?.focus();
}

function choose(event) {
  if (event.ctrlKey || event.metaKey || event.altKey || !/^[1-9]$/.test(event.key)) return;
  const question = event.target.closest?.("fieldset[data-question]");
  const choice = question?.querySelectorAll("input[type=radio], input[type=checkbox]")[event.key - 1];
  if (!choice) return;
  event.preventDefault();
  event.stopImmediatePropagation();
  choice.click();
  if (choice.type === "radio") go(question);
  else choice.focus();
}

document.addEventListener("keydown", choose, true);
