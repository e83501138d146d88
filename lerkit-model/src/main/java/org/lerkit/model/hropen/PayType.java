package org.lerkit.model.hropen;

import org.lerkit.model.json.MemberType;
import org.lerkit.model.json.Term;
import org.lerkit.model.json.Vocabulary;

/** What an amount is paid for. */
public record PayType(String text) implements Term {
    private static final Vocabulary<PayType> TERMS = Vocabulary.closed(PayType::new);
    public static final PayType BASE_PAY = TERMS.term("BasePay");
    public static final PayType COMMISSION = TERMS.term("Commission");
    public static final PayType BONUS = TERMS.term("Bonus");
    public static final PayType SHORT_TERM_INCENTIVE = TERMS.term("ShortTermIncentive");
    public static final PayType SHIFT_PAY = TERMS.term("ShiftPay");
    public static final PayType ON_CALL = TERMS.term("OnCall");
    public static final PayType HAZARD = TERMS.term("Hazard");
    public static final PayType VARIABLE_PAY = TERMS.term("VariablePay");
    public static final PayType ALLOWANCE = TERMS.term("Allowance");
    public static final PayType OVERTIME = TERMS.term("Overtime");
    public static final PayType REGULAR = TERMS.term("Regular");
    public static final PayType OTHER_PREMIUM = TERMS.term("OtherPremium");
    public static final PayType CALL_BACK = TERMS.term("CallBack");
    public static final PayType HOLIDAY = TERMS.term("Holiday");
    public static final PayType BACK_PAY = TERMS.term("BackPay");
    public static final PayType PERFORMANCE = TERMS.term("Performance");
    public static final PayType RESIDUAL = TERMS.term("Residual");
    public static final PayType SEVERANCE = TERMS.term("Severance");
    public static final PayType TIP = TERMS.term("Tip");
    public static final PayType OTHER_COMPENSATION = TERMS.term("OtherCompensation");
    static final MemberType<PayType> TYPE = TERMS.type();
}
