-- A provider that speaks XML.
local function xml(text)
    local names = {["&"] = "&amp;", ["<"] = "&lt;", [">"] = "&gt;", ['"'] = "&quot;", ["'"] = "&apos;"}
    return (text:gsub("[&<>\"']", names))
end

function build(message)
    return {
        headers = {["Content-Type"] = "text/xml; charset=utf-8"},
        body = '<?xml version="1.0" encoding="UTF-8"?><sms><key>' .. xml(secret("api_key")) .. "</key><to>"
            .. xml(message.to_digits) .. "</to><text>" .. xml(message.text) .. "</text></sms>",
    }
end

function judge(response)
    local status = response.body:match("<status>(%d+)</status>")
    if status == "0" then
        return "accepted", nil, response.body:match("<id>([^<]+)</id>")
    elseif status then
        return "rejected-gateway", response.body:match("<error>([^<]*)</error>") or ("status " .. status)
    end
    return "unknown", "an answer without a status"
end
