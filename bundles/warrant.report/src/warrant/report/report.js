document.querySelectorAll(".filtered").forEach(function(list){
var rows=list.querySelectorAll("tbody tr,:scope>li");if(rows.length<9)return;
var box=document.createElement("input");box.type="search";box.className="filter";box.placeholder="Filter "+rows.length+" rows";box.setAttribute("aria-label","Filter rows");
box.addEventListener("input",function(){var words=box.value.toLowerCase();rows.forEach(function(row){row.hidden=row.textContent.toLowerCase().indexOf(words)<0;});});
list.parentNode.insertBefore(box,list);});
