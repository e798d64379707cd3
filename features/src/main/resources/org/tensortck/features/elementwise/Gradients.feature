Feature: Functions of elements: gradients

  Rule: ELE-14 Gradients flow through functions of elements

    @ELE-14.1
    Scenario Outline: <case>
      Given `x = torch.tensor(<values>, requires_grad=True)`
      And `y = torch.<case>(x)`
      When `y.backward(torch.tensor([1.0, 2.0]))`
      Then `x.grad` is `<gradient>`
      And `y.requires_grad` is `True`
      And `x` is unchanged

      Examples:
        | case       | values      | gradient        |
        | abs        | [-2.0, 3.0] | [-1.0, 2.0]     |
        | neg        | [1.0, 2.0]  | [-1.0, -2.0]    |
        | sqrt       | [4.0, 0.25] | [0.25, 2.0]     |
        | rsqrt      | [4.0, 0.25] | [-0.0625, -8.0] |
        | reciprocal | [2.0, -0.5] | [-0.25, -8.0]   |
        | square     | [1.5, -3.0] | [3.0, -12.0]    |
        | exp        | [0.0, 0.0]  | [1.0, 2.0]      |
        | expm1      | [0.0, 0.0]  | [1.0, 2.0]      |
        | log        | [2.0, 4.0]  | [0.5, 0.5]      |
        | log1p      | [1.0, 3.0]  | [0.5, 0.5]      |
        | sin        | [0.0, 0.0]  | [1.0, 2.0]      |
        | cos        | [0.0, 0.0]  | [-0.0, -0.0]    |
        | tan        | [0.0, 0.0]  | [1.0, 2.0]      |
        | tanh       | [0.0, 0.0]  | [1.0, 2.0]      |
        | sigmoid    | [0.0, 0.0]  | [0.25, 0.5]     |
        | floor      | [1.5, -1.5] | [0.0, 0.0]      |
        | ceil       | [1.5, -1.5] | [0.0, 0.0]      |
        | trunc      | [1.5, -1.5] | [0.0, 0.0]      |
        | round      | [1.5, 2.5]  | [0.0, 0.0]      |
        | sign       | [2.5, -2.5] | [0.0, 0.0]      |

    @ELE-14.2
    Scenario Outline: In place: <case>
      Given `x = torch.tensor(<values>, requires_grad=True)`
      And `y = x * 1`
      And `y.<case>_()`
      When `y.backward(torch.tensor([1.0, 2.0]))`
      Then `x.grad` is `<gradient>`
      And `x` is unchanged

      Examples:
        | case       | values      | gradient        |
        | abs        | [-2.0, 3.0] | [-1.0, 2.0]     |
        | neg        | [1.0, 2.0]  | [-1.0, -2.0]    |
        | sqrt       | [4.0, 0.25] | [0.25, 2.0]     |
        | rsqrt      | [4.0, 0.25] | [-0.0625, -8.0] |
        | reciprocal | [2.0, -0.5] | [-0.25, -8.0]   |
        | square     | [1.5, -3.0] | [3.0, -12.0]    |
        | exp        | [0.0, 0.0]  | [1.0, 2.0]      |
        | expm1      | [0.0, 0.0]  | [1.0, 2.0]      |
        | log        | [2.0, 4.0]  | [0.5, 0.5]      |
        | log1p      | [1.0, 3.0]  | [0.5, 0.5]      |
        | sin        | [0.0, 0.0]  | [1.0, 2.0]      |
        | cos        | [0.0, 0.0]  | [-0.0, -0.0]    |
        | tan        | [0.0, 0.0]  | [1.0, 2.0]      |
        | tanh       | [0.0, 0.0]  | [1.0, 2.0]      |
        | sigmoid    | [0.0, 0.0]  | [0.25, 0.5]     |
        | floor      | [1.5, -1.5] | [0.0, 0.0]      |
        | ceil       | [1.5, -1.5] | [0.0, 0.0]      |
        | trunc      | [1.5, -1.5] | [0.0, 0.0]      |
        | round      | [1.5, 2.5]  | [0.0, 0.0]      |
        | sign       | [2.5, -2.5] | [0.0, 0.0]      |

    @ELE-14.3
    Scenario Outline: Inexact: <case>
      Given `x = torch.tensor([1.0], requires_grad=True)`
      And `y = torch.<case>(x)`
      When `y.backward()`
      Then every element of `x.grad` is at least `<least>` and less than `<bound>`

      Examples:
        | case    | least  | bound  |
        | log2    | 1.442  | 1.443  |
        | log10   | 0.434  | 0.435  |
        | sin     | 0.540  | 0.541  |
        | cos     | -0.842 | -0.841 |
        | tanh    | 0.419  | 0.420  |
        | sigmoid | 0.196  | 0.197  |

    @ELE-14.4
    Scenario: A complex number
      Given `x = torch.tensor([3-4j], requires_grad=True)`
      And `y = torch.square(x)`
      When `y.backward(torch.tensor([1+0j]))`
      Then `x.grad` is `[6+8j]`
      And `x` is unchanged

    @ELE-14.5
    Scenario: Tests require no gradients
      Given `x = torch.tensor([1.0], requires_grad=True)`
      When `r = torch.isnan(x)`
      Then `r.requires_grad` is `False`
      And `x` is unchanged

    @ELE-14.6
    Scenario: A leaf that requires gradients cannot be changed in place
      Given `x = torch.tensor([1.0], requires_grad=True)`
      When `x.exp_()`
      Then it fails with `REQUIRES_GRAD`
      And `x` is unchanged
