const find = document.getElementById("find");
const boxes = [...document.querySelectorAll(".filters input")];
// A verdict that no case has is not worth a filter.
boxes.filter(box => box.parentElement.textContent.trim().endsWith(" 0")).forEach(box => box.parentElement.hidden = true);

function show() {
  const word = find.value.trim().toLowerCase();
  const verdicts = new Set(boxes.filter(box => box.checked).map(box => box.value));
  for (const requirement of document.querySelectorAll(".requirement")) {
    const heading = requirement.querySelector("summary").textContent + (requirement.querySelector("blockquote")?.textContent ?? "");
    const whole = heading.toLowerCase().includes(word);
    let visible = 0;
    for (const one of requirement.querySelectorAll(".case")) {
      one.hidden = !(verdicts.has(one.dataset.verdict) && (whole || one.textContent.toLowerCase().includes(word)));
      visible += one.hidden ? 0 : 1;
    }
    requirement.hidden = visible === 0;
  }
  for (const section of document.querySelectorAll("section")) {
    section.hidden = !section.querySelector(".requirement:not([hidden])");
  }
}

function openTarget() {
  for (let node = document.getElementById(location.hash.slice(1)); node; node = node.parentElement) {
    if (node.tagName === "DETAILS") node.open = true;
  }
}

document.querySelector("form").addEventListener("submit", event => event.preventDefault());
find.addEventListener("input", show);
boxes.forEach(box => box.addEventListener("change", show));
addEventListener("hashchange", openTarget);
openTarget();
