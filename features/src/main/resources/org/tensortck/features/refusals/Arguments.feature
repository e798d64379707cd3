Feature: Invalid arguments

  Rule: REF-24 An integer argument outside 64 bits is refused

    @REF-24.1
    Scenario: Sizes, axes and offsets of tensors
      Given `t = torch.tensor([[1.0, 2.0], [3.0, 4.0]])`
      Then `CODE` is `RESULT` for every row of
        | CODE                            | RESULT              |
        | torch.zeros(2**63)              | !VALUE_OUT_OF_RANGE |
        | torch.zeros(10**30)             | !VALUE_OUT_OF_RANGE |
        | torch.ones((2, 2**70))          | !VALUE_OUT_OF_RANGE |
        | torch.eye(2, 2**70)             | !VALUE_OUT_OF_RANGE |
        | torch.linspace(0.0, 1.0, 2**70) | !VALUE_OUT_OF_RANGE |
        | t.narrow(0, 2**70, 1)           | !VALUE_OUT_OF_RANGE |
        | t.reshape(2**70)                | !VALUE_OUT_OF_RANGE |
        | t.transpose(0, 2**70)           | !VALUE_OUT_OF_RANGE |
        | t.sum(-2**70)                   | !VALUE_OUT_OF_RANGE |
        | t.sum(2**40)                    | !INDEX_OUT_OF_RANGE |
        | t.sum(-2**40)                   | !INDEX_OUT_OF_RANGE |
      And `t` is unchanged

    @REF-24.2
    Scenario: Sizes and axes of arrays
      Given `a = np.array([[1.0, 2.0], [3.0, 4.0]])`
      Then `CODE` is `RESULT` for every row of
        | CODE                | RESULT              |
        | np.zeros(2**63)     | !VALUE_OUT_OF_RANGE |
        | np.ones((2, 2**70)) | !VALUE_OUT_OF_RANGE |
        | np.eye(2, 2**70)    | !VALUE_OUT_OF_RANGE |
        | a.reshape(2**70)    | !VALUE_OUT_OF_RANGE |
        | a.sum(2**70)        | !VALUE_OUT_OF_RANGE |
        | a.sum(2**40)        | !VALUE_OUT_OF_RANGE |
        | a.max(2**31)        | !VALUE_OUT_OF_RANGE |
        | np.repeat(a, 2**70) | !VALUE_OUT_OF_RANGE |
      And `a` is unchanged

    @REF-24.3
    Scenario: Indices and slices of tensors
      Given `t = torch.tensor([1.0, 2.0, 3.0])`
      Then `CODE` is `RESULT` for every row of
        | CODE       | RESULT              |
        | t[2**70]   | !VALUE_OUT_OF_RANGE |
        | t[-2**70]  | !VALUE_OUT_OF_RANGE |
        | t[2**63]   | !VALUE_OUT_OF_RANGE |
        | t[2**62]   | !INDEX_OUT_OF_RANGE |
        | t[:2**70]  | [1.0, 2.0, 3.0]     |
        | t[-2**70:] | [1.0, 2.0, 3.0]     |
        | t[2**70:]  | []                  |
      And `t` is unchanged

    @REF-24.4
    Scenario: Indices and slices of arrays
      Given `a = np.array([1.0, 2.0, 3.0])`
      Then `CODE` is `RESULT` for every row of
        | CODE       | RESULT              |
        | a[2**70]   | !INVALID_INDEX      |
        | a[2**64]   | !INVALID_INDEX      |
        | a[2**63]   | !VALUE_OUT_OF_RANGE |
        | a[-2**70]  | !INVALID_INDEX      |
        | a[2**62]   | !INDEX_OUT_OF_RANGE |
        | a[:2**70]  | [1.0, 2.0, 3.0]     |
        | a[-2**70:] | [1.0, 2.0, 3.0]     |
        | a[2**70:]  | []                  |
        | a[::2**70] | [1.0]               |
      And `a` is unchanged

  Rule: REF-25 A string that names no device is refused

    @REF-25.1
    Scenario: Strings that name no device
      Given `t = torch.tensor([1.0])`
      Then `t.to(TEXT)` is `RESULT` for every row of
        | TEXT      | RESULT            |
        | 'cuda:x'  | !INVALID_ARGUMENT |
        | 'cpu:'    | !INVALID_ARGUMENT |
        | 'cpu:-1'  | !INVALID_ARGUMENT |
        | 'cpu:01'  | !INVALID_ARGUMENT |
        | ':0'      | !INVALID_ARGUMENT |
        | 'meta:1x' | !INVALID_ARGUMENT |
        | ''        | !INVALID_ARGUMENT |
      And `t` is unchanged

    @REF-25.2
    Scenario: A string that names no device, without a tensor to move
      Given `t = torch.tensor([1.0])`
      When `torch.device('cuda:x')`
      Then it fails with `INVALID_ARGUMENT`
      And `t` is unchanged
