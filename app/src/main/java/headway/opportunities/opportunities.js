// The keys 1 to 6 move the card that has the focus to that stage.
document.addEventListener("keydown", (event) => {
  if (event.ctrlKey || event.metaKey || event.altKey || event.target.matches("input, textarea, select")) return;
  const form = event.target.closest("[data-stages]")?.querySelector("form.stage-form");
  const button = form?.querySelector(`[data-key="${CSS.escape(event.key)}"]`);
  if (button && !button.disabled) {
    event.preventDefault();
    form.requestSubmit(button);
  }
});
