// SPDX-License-Identifier: GPL-3.0-or-later
(function(){
var d=document,q=function(s){return d.querySelector(s)};
d.querySelectorAll("form").forEach(function(f){
f.addEventListener("submit",function(e){
if(f.dataset.sent){e.preventDefault();return}
f.dataset.sent=1;
setTimeout(function(){f.querySelectorAll("button").forEach(function(b){b.disabled=true})},0)
})});
addEventListener("pageshow",function(e){
if(e.persisted)location.reload();
d.querySelectorAll("form").forEach(function(f){delete f.dataset.sent;f.querySelectorAll("button").forEach(function(b){b.disabled=false})})
});
var c=q("#code");
if(c){
var n=+c.dataset.digits,f=c.form,last="";
var go=function(){if(f.requestSubmit)f.requestSubmit();else f.submit()};
c.addEventListener("input",function(){
var v=(c.value.match(/\p{Nd}/gu)||[]).length;
if(v===n&&last===""){last=c.value;go()}
});
if("OTPCredential" in window&&navigator.credentials){
var a=new AbortController();
f.addEventListener("submit",function(){a.abort()});
navigator.credentials.get({otp:{transport:["sms"]},signal:a.signal}).then(function(o){if(o&&!last){c.value=last=o.code;go()}},function(){})
}
var w=q("#wait"),r=q("#resend");
if(w&&r){
var end=Date.now()+1000*w.dataset.wait,tick=function(){
var s=Math.ceil((end-Date.now())/1000);
w.hidden=s<1;r.hidden=s>0;
if(s>0){w.textContent=w.dataset.text.replace("%1",s);setTimeout(tick,500)}
};tick()
}
}
var g=q("#handover");
if(g){if(g.tagName==="A")location.replace(g.href);else if(g.requestSubmit)g.requestSubmit();else g.submit()}
})();
