-- A provider that wants a token first and then the message, as SMSPortal does. The token is asked for once and
-- kept until a minute before it ends.
local base = "%BASE%"

local function token()
    local known = cache("token")
    if known then
        return known
    end
    local response = http({
        method = "POST",
        url = base .. "/Authentication",
        headers = {Authorization = "Basic " .. base64.encode(secret("client_id") .. ":" .. secret("api_secret"))},
    })
    local answer = json.decode(response.body)
    if response.status ~= 200 or not answer or not answer.token then
        error("no token: status " .. response.status)
    end
    cache("token", answer.token, (answer.expiresInMinutes or 5) * 60 - 60)
    return answer.token
end

function build(message)
    return {
        url = base .. "/BulkMessages",
        headers = {Authorization = "Bearer " .. token()},
        body = {messages = {{content = message.text, destination = message.to_digits}}},
    }
end

function judge(response)
    if response.status == 401 then
        cache("token", nil)
        return "rejected-gateway", "the token was refused"
    end
    local answer = json.decode(response.body)
    if response.status == 200 and answer and answer.messages == 1 then
        return "accepted", nil, answer.eventId
    end
    return "rejected-gateway", "status " .. response.status
end
