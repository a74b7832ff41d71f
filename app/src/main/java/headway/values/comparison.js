// One key answers a question: 1 to 5 choose among the answers from left to right, Backspace asks the last one again.

const isTyping = (element) => element.closest?.("input, textarea, select, [contenteditable]");

document.addEventListener("keydown", (event) => {
  const plain = !event.ctrlKey && !event.metaKey && !event.altKey;
  if (!plain || event.repeat || isTyping(event.target) || document.querySelector("dialog[open]")) return;
  const button = document.querySelector(`#comparison [data-answer="${CSS.escape(event.key)}"]`);
  if (!button || document.querySelector("#comparison.htmx-request, #comparison .htmx-request")) return;
  event.preventDefault();
  button.click();
});
