-- A provider that answers 200 for everything and says in the body what went wrong.
function build(message)
    return {to = message.to, text = message.text, key = secret("api_key")}
end

function judge(response)
    local answer = json.decode(response.body)
    if not answer then
        return "unknown", "the answer is not JSON"
    elseif answer.result == "OK" then
        return "accepted", nil, answer.id
    elseif answer.code == 21 or answer.code == 22 then
        return "rejected-recipient", answer.message
    end
    return "rejected-gateway", answer.message
end

function balance(response)
    local answer = json.decode(response.body)
    return answer.credits, answer.currency
end
