/* Before anything is drawn: rows beyond the first portion wait until they are asked for. */
document.documentElement.classList.add("scripted");
