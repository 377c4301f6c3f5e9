-- A provider that wants each request signed: HMAC-SHA256 over the time and the body.
function build(message)
    local body = json.encode({to = message.to, text = message.text})
    local now = tostring(time())
    return {
        body = body,
        headers = {
            ["X-Timestamp"] = now,
            ["X-Signature"] = hmac_sha256(secret("signing_key"), now .. "\n" .. body),
        },
    }
end
